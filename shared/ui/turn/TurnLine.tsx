import type { Handoff } from '../../handoffs/handoff.ts';
import { turnLine } from '../../handoffs/inbox.ts';
import { isOneSided } from '../../handoffs/said.ts';
import { useNames } from '../people/use-names.ts';
import { askIn } from '../said/spoken.ts';
import { useSetting } from '../setting/Baton.tsx';
import { Sentence } from '../text/Sentence.tsx';
import { Moment } from '../time/Moment.tsx';

/** The one everybody waits for, why, since when, and until when. */
export function TurnLine({ handoff }: { readonly handoff: Handoff }) {
  const { words, me, now } = useSetting();
  const names = useNames();
  const { turn, status } = handoff;
  if (turn === null)
    return <p className="b-turn">{status === 'withdrawn' ? words.turn.withdrawn : words.turn.confirmed}</p>;
  const { holder, why, since } = turn;
  const isMine = holder.kind === 'person' && holder.id === me;
  const line = turnLine(handoff, now)[0];
  const dueAt = line?.dueAt ?? null;
  const ask = askIn(words, why, isOneSided(handoff));
  return (
    <div className="b-turn" data-mine={isMine || undefined} data-overdue={line?.isOverdue || undefined}>
      <p className="b-strong">
        {isMine ? words.turn.yours : <Sentence of={words.turn.theirs} with={{ who: names.holder(holder) }} />}
        {': '}
        <span>{isMine ? ask.mine : ask.theirs}</span>
      </p>
      <p className="b-facts b-soft b-small">
        <span>
          <Sentence of={words.times.since} with={{ when: <Moment at={since} /> }} />
        </span>
        {dueAt !== null && (
          <span className={line?.isOverdue ? 'b-alarm' : ''}>
            <Sentence
              of={dueAt <= now ? words.times.overdue : words.times.due}
              with={{ when: <Moment at={dueAt} /> }}
            />
          </span>
        )}
      </p>
    </div>
  );
}
