import type { Handoff } from '#shared/handoffs/handoff.ts';
import { ifThenOf, nextStepByOf, nextStepOf, outcomeOf } from '#shared/templates/roles.ts';
import type { Template } from '#shared/templates/template.ts';
import { Moment } from '../pieces/Moment.tsx';
import { reasonWords, statusWords } from '../pieces/turn-words.ts';
import { useNames } from '../pieces/use-names.ts';

type Given = { readonly handoff: Handoff; readonly template: Template; readonly person: string };

/** What somebody needs before anything else: what is wanted, what comes next and by when, what is risky, whose turn it is. */
export function Brief({ handoff, template, person }: Given) {
  const names = useNames();
  const { record, severity, status, seam, sender, turn, clocks, note } = handoff;
  const [due] = clocks;
  const risk = ifThenOf(note, template);
  const holder =
    turn === null
      ? null
      : turn.holder.kind === 'team'
        ? names.team(turn.holder.id)
        : names.person(turn.holder.id);
  const isMine = turn?.holder.kind === 'person' && turn.holder.id === person;
  return (
    <section className="card brief">
      <p className="soft">
        {seam.name} · from {names.person(sender)} · <a href={record.url}>{record.name}</a>
      </p>
      <p className="brief-wanted">{outcomeOf(note, template)}</p>
      <p>
        <span className="tag">{statusWords[status]}</span>{' '}
        {severity !== 'routine' && (
          <span className={severity === 'critical' ? 'tag late' : 'tag careful'}>
            {severity === 'critical' ? 'Critical' : 'Watch'}
          </span>
        )}
      </p>
      {turn !== null && (
        <p>
          <strong>{isMine ? 'Your turn' : `${holder}’s turn`}</strong>: {reasonWords[turn.why]}, since{' '}
          <Moment at={turn.since} />
          {due !== undefined && (
            <>
              , next date <Moment at={due.dueAt} />
            </>
          )}
        </p>
      )}
      <dl>
        <dt>Next step</dt>
        <dd>
          {nextStepOf(note, template) ?? '—'}
          {nextStepByOf(note, template) !== null && `, by ${nextStepByOf(note, template)}`}
        </dd>
        {risk !== null && (
          <>
            <dt>Risk</dt>
            <dd>{risk}</dd>
          </>
        )}
      </dl>
    </section>
  );
}
