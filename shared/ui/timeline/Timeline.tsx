import type { HandoffEvent, HappenedType } from '../../handoffs/events.ts';
import type { OpenPromise } from '../../handoffs/handoff.ts';
import type { Template } from '../../templates/template.ts';
import { placed } from '../lists/placed.ts';
import { useNames } from '../people/use-names.ts';
import { useShownTemplate } from '../said/use-shown-template.ts';
import { useSetting } from '../setting/Baton.tsx';
import { Sentence } from '../text/Sentence.tsx';
import { Moment } from '../time/Moment.tsx';
import { useTimes } from '../time/use-times.ts';
import { EventDetail } from './EventDetail.tsx';
import { tell } from './event-parts.ts';

type Given = {
  readonly events: readonly HandoffEvent[];
  readonly template: Template;
  readonly promises?: readonly OpenPromise[];
};

const failures: ReadonlySet<HappenedType> = new Set<HappenedType>(['MessageFailed', 'NobodyTold']);
const small: ReadonlySet<HappenedType> = new Set<HappenedType>([
  ...(['Delivered', 'Seen', 'RungSkipped', 'ClocksRecomputed', 'SnoozeEnded', 'PauseEnded'] as const),
]);

/** What happened on both sides, in the order it did; both read the same. */
export function Timeline({ events, template: own, promises = [] }: Given) {
  const template = useShownTemplate(own);
  const { words } = useSetting();
  const { person, hand } = useNames();
  const { exact: moment, day } = useTimes();
  if (events.length === 0) return <p className="b-soft">{words.timeline.nothing}</p>;
  return (
    <ol className="b-timeline" aria-label={words.timeline.heading}>
      {placed(events).map(({ key, item: event }) => {
        const told = tell(event, { words, template, promises, person, hand, moment, day });
        const look = failures.has(event.type) ? 'alarm' : small.has(event.type) ? 'soft' : 'plain';
        return (
          <li key={key} className={`b-event b-event-${look}`}>
            <p className="b-note-text">
              <Sentence of={told.sentence} with={told.parts} />
            </p>
            <EventDetail {...{ event, template }} />
            <p className="b-soft b-small">
              <Moment at={event.at} />
            </p>
          </li>
        );
      })}
    </ol>
  );
}
