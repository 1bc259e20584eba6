import { Button } from 'react-aria-components/Button';
import { Link } from 'react-aria-components/Link';
import type { HandoffId } from '../../handoffs/handoff.ts';
import { useNames } from '../people/use-names.ts';
import { askIn } from '../said/spoken.ts';
import { useSetting } from '../setting/Baton.tsx';
import { Sentence } from '../text/Sentence.tsx';
import { Moment } from '../time/Moment.tsx';
import type { LineShown } from './line-for.ts';

type Given = {
  readonly line: LineShown;
  readonly href?: string;
  readonly onOpen?: (id: HandoffId) => void;
};

/** A row of inbox or popup: what it is about, whose turn it is and why, since when, until when. */
export function HandoffLine({ line, href, onOpen }: Given) {
  const { words, me, now } = useSetting();
  const names = useNames();
  const { id, record, wanted, severity, why, since, dueAt, isOverdue, waitsFor, isOneSided = false } = line;
  const isMine = waitsFor?.kind === 'person' && waitsFor.id === me;
  const title = <bdi>{wanted ?? record}</bdi>;
  return (
    <article className="b-line" data-overdue={isOverdue || undefined} data-severity={severity}>
      <p className="b-row">
        {href !== undefined ? (
          <Link className="b-line-title" href={href}>
            {title}
          </Link>
        ) : (
          <Button className="b-line-title" onPress={() => onOpen?.(id)}>
            {title}
          </Button>
        )}
        {severity !== 'routine' && (
          <span className={`b-mark b-mark-${severity === 'critical' ? 'alarm' : 'care'}`}>
            {words.severities[severity]}
          </span>
        )}
        {isOneSided && <span className="b-mark b-mark-care">{words.said.mark}</span>}
        {isOverdue && <span className="b-mark b-mark-alarm">{words.turn.overdue}</span>}
      </p>
      <p>
        {why === 'confirmed' || why === 'withdrawn' ? (
          words.turn[why]
        ) : isMine ? (
          askIn(words, why, isOneSided).mine
        ) : (
          <>
            <Sentence
              of={waitsFor === null ? words.turn.nobodys : words.turn.theirs}
              with={{ who: waitsFor === null ? '' : names.holder(waitsFor) }}
            />
            {`: ${askIn(words, why, isOneSided).theirs}`}
          </>
        )}
      </p>
      <p className="b-facts b-soft b-small">
        {wanted !== null && <bdi>{record}</bdi>}
        <span>
          <Sentence of={words.times.since} with={{ when: <Moment at={since} /> }} />
        </span>
        {dueAt !== null && (
          <span className={isOverdue ? 'b-alarm' : ''}>
            <Sentence
              of={dueAt <= now ? words.times.overdue : words.times.due}
              with={{ when: <Moment at={dueAt} /> }}
            />
          </span>
        )}
      </p>
    </article>
  );
}
