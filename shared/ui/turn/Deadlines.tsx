import type { Clock } from '../../handoffs/clock.ts';
import type { Handoff } from '../../handoffs/handoff.ts';
import type { Template } from '../../templates/template.ts';
import { useSetting } from '../setting/Baton.tsx';
import { Sentence } from '../text/Sentence.tsx';
import { Moment } from '../time/Moment.tsx';
import { arithmeticOf } from './deadline-lines.ts';

type Given = { readonly handoff: Handoff; readonly template: Template };

/** Every clock that runs, the next first, with how it was counted. */
export function Deadlines({ handoff, template }: Given) {
  const { words, directory, now } = useSetting();
  const about = ({ name, subject }: Clock): string | null => {
    if (name === 'open-end') return template.fields.find(({ key }) => key === subject)?.label ?? subject;
    return handoff.promises.find(({ id }) => id === subject)?.words ?? null;
  };
  return (
    <section className="b-stack-small" aria-label={words.deadlines.heading}>
      <h3 className="b-small-heading">{words.deadlines.heading}</h3>
      {handoff.clocks.length === 0 && <p className="b-soft">{words.deadlines.none}</p>}
      <ul className="b-stack-small">
        {handoff.clocks.map((clock) => {
          const subject = about(clock);
          const isOver = clock.dueAt <= now;
          const arithmetic = arithmeticOf(clock, handoff, directory, words.language);
          return (
            <li key={`${clock.name} ${clock.subject}`}>
              <p>
                <span className="b-strong">{words.clocks[clock.name]}</span>
                {subject !== null && (
                  <>
                    {': '}
                    <bdi>{subject}</bdi>
                  </>
                )}{' '}
                <span className={isOver ? 'b-alarm' : ''}>
                  <Sentence
                    of={isOver ? words.times.overdue : words.times.due}
                    with={{ when: <Moment at={clock.dueAt} /> }}
                  />
                </span>
              </p>
              {arithmetic !== null && <p className="b-soft b-small">{arithmetic}</p>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
