import type { Handoff } from '../../handoffs/handoff.ts';
import { openQuestion } from '../../handoffs/turn.ts';
import type { Template } from '../../templates/template.ts';
import { useNames } from '../people/use-names.ts';
import { useSetting } from '../setting/Baton.tsx';
import { NoteText } from '../text/NoteText.tsx';
import { Sentence } from '../text/Sentence.tsx';
import { Day } from '../time/Day.tsx';
import { useTimes } from '../time/use-times.ts';

type Given = { readonly handoff: Handoff; readonly template: Template };

/** What stands in the way now: gaps, an open question, a standoff, a pause, a snooze. */
export function Standing({ handoff, template }: Given) {
  const { words } = useSetting();
  const names = useNames();
  const { exact } = useTimes();
  const { status, gaps, standoff, snoozedUntil } = handoff;
  const question = openQuestion(handoff);
  const pause = handoff.pauses.find(({ over }) => !over);
  return (
    <>
      {status === 'returned' && gaps.length > 0 && (
        <section className="b-notice b-notice-care" aria-label={words.brief.gaps}>
          <h3 className="b-strong">{words.brief.gaps}</h3>
          <ul className="b-bullets">
            {gaps.map(({ field, why }) => (
              <li key={field}>
                <bdi className="b-strong">
                  {template.fields.find(({ key }) => key === field)?.label ?? field}
                </bdi>
                {': '}
                <NoteText text={why} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {question !== null && (
        <section className="b-notice b-notice-plain">
          <h3 className="b-strong">
            <Sentence of={words.brief.question} with={{ who: names.person(question.by) }} />
          </h3>
          {question.kind === 'later-date' ? <Day date={question.text} /> : <NoteText text={question.text} />}
        </section>
      )}
      {standoff !== null && (
        <section className="b-notice b-notice-care">
          <h3 className="b-strong">{words.brief.stuck}</h3>
          <p>{words.standoffs[standoff.kind]}</p>
        </section>
      )}
      {pause !== undefined && (
        <p className="b-notice b-notice-plain">
          <Sentence
            of={words.brief.paused}
            with={{ when: exact(pause.to), why: words.pauseReasons[pause.reason] }}
          />
        </p>
      )}
      {snoozedUntil !== null && (
        <p className="b-soft">
          <Sentence of={words.brief.snoozed} with={{ when: exact(snoozedUntil) }} />
        </p>
      )}
    </>
  );
}
