import type { Handoff } from '../../handoffs/handoff.ts';
import { isOneSided } from '../../handoffs/said.ts';
import { useNames } from '../people/use-names.ts';
import { useSetting } from '../setting/Baton.tsx';
import { Sentence } from '../text/Sentence.tsx';

/** Who wrote down what was said, who has not confirmed it, and who says that it was otherwise. */
export function OneSided({ handoff }: { readonly handoff: Handoff }) {
  const { words, me } = useSetting();
  const names = useNames();
  if (!isOneSided(handoff)) return null;
  const { sender, status, receivers, declined } = handoff;
  const asked = receivers.find(({ acceptance }) => acceptance === null);
  const who = !asked ? '' : asked.person === null ? names.hand(asked.hand) : names.person(asked.person);
  const isMine = status === 'sent' && asked?.person === me;
  const { byMe, byOther, asked: askedOfMe } = words.said;
  const lead = isMine ? askedOfMe : sender === me ? byMe : byOther;
  return (
    <section className="b-notice b-notice-care" aria-label={words.said.heading}>
      <p className="b-strong">{words.said.mark}</p>
      {declined.map((person) => (
        <p key={person}>
          <Sentence of={words.said.denied} with={{ who: names.person(person) }} />
        </p>
      ))}
      <p>
        {status === 'returned' ? (
          <Sentence of={words.said.corrected} with={{ who }} />
        ) : (
          <Sentence of={lead} with={{ who, writer: names.person(sender) }} />
        )}
      </p>
    </section>
  );
}
