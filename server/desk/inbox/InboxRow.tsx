import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { english } from '#shared/ui/words/en.ts';
import { Moment } from '../pieces/Moment.tsx';
import { useNames } from '../pieces/use-names.ts';
import { me } from '../server/queries.ts';
import { writeRecord } from './inbox-view.ts';
import type { Line } from './use-inbox.ts';

export function InboxRow({ line }: { readonly line: Line }) {
  const names = useNames();
  const { data: who } = useQuery(me);
  const { id, record, wanted, seam, turn, dueAt, isOverdue, severity } = line;
  const holder =
    turn === null
      ? null
      : turn.holder.kind === 'team'
        ? names.team(turn.holder.id)
        : names.person(turn.holder.id);
  const isMine = turn?.holder.kind === 'person' && turn.holder.id === who?.person;
  return (
    <article className="line">
      <div className="line-head">
        <Link to="/handoffs/$handoff" params={{ handoff: id }}>
          {record.name}
        </Link>
        {isOverdue && <span className="tag late">Overdue</span>}
        {severity === 'critical' && <span className="tag late">Critical</span>}
        {severity === 'watch' && <span className="tag careful">Watch</span>}
        <Link
          className="soft"
          to="/"
          search={(before) => ({ ...before, record: writeRecord(record) })}
          tabIndex={-1}
        >
          only this record
        </Link>
      </div>
      <p className="line-wanted">{wanted ?? 'No outcome was written'}</p>
      <p className="soft line-turn">
        {seam.name}
        {turn !== null && (
          <>
            {' · '}
            {isMine ? english.mine[turn.why] : `${holder}: ${english.theirs[turn.why]}`}, began{' '}
            <Moment at={turn.since} />
          </>
        )}
        {turn === null && ` · ${english.statuses[line.status]}`}
        {dueAt !== null && (
          <>
            {' · due '}
            <Moment at={dueAt} />
          </>
        )}
      </p>
    </article>
  );
}
