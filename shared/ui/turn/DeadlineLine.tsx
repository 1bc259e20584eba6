import type { Clock } from '../../handoffs/clock.ts';
import type { Handoff } from '../../handoffs/handoff.ts';
import { isOneSided } from '../../handoffs/said.ts';
import type { Template } from '../../templates/template.ts';
import { useSetting } from '../setting/Baton.tsx';
import { Sentence } from '../text/Sentence.tsx';
import { Day } from '../time/Day.tsx';
import { Moment } from '../time/Moment.tsx';
import { dayOfClock, subjectOf } from './clock-subjects.ts';
import { arithmeticOf } from './deadline-arithmetic.ts';

type Given = { readonly clock: Clock; readonly handoff: Handoff; readonly template: Template };

export function DeadlineLine({ clock, handoff, template }: Given) {
  const { words, directory, now, zone } = useSetting();
  const subject = subjectOf(clock, handoff, template);
  const day = dayOfClock(clock, handoff);
  const isOver = clock.dueAt <= now;
  const arithmetic = arithmeticOf(clock, handoff, { directory, language: words.language, zone });
  return (
    <>
      <p>
        <span className="b-strong">
          {clock.name === 'accept' && isOneSided(handoff) ? words.said.clock : words.clocks[clock.name]}
        </span>
        {subject !== null && (
          <>
            {': '}
            <bdi>{subject}</bdi>
          </>
        )}
        {', '}
        <span className={isOver ? 'b-alarm' : ''}>
          <Sentence
            of={isOver ? words.times.overdue : words.times.due}
            with={{ when: day === null ? <Moment at={clock.dueAt} /> : <Day date={day} /> }}
          />
        </span>
      </p>
      {arithmetic !== null && <p className="b-soft b-small">{arithmetic}</p>}
    </>
  );
}
