import type { HandoffEvent } from '#shared/handoffs/events.ts';
import type { Template } from '#shared/templates/template.ts';
import { Moment } from '../pieces/Moment.tsx';
import { useNames } from '../pieces/use-names.ts';
import { sayEvent } from './event-words.ts';

type Given = { readonly events: readonly HandoffEvent[]; readonly template: Template };

/** What happened, the newest first. */
export function Timeline({ events, template }: Given) {
  const names = useNames();
  const lines = events.flatMap((event, place) => {
    const said = sayEvent(event, names, template);
    return said === null ? [] : [{ ...said, at: event.at, place }];
  });
  return (
    <section className="card">
      <h2>What happened</h2>
      <ol className="plain-list">
        {lines.reverse().map(({ what, words, at, place }) => (
          <li key={place}>
            {what}{' '}
            <span className="soft">
              <Moment at={at} />
            </span>
            {words !== undefined && <blockquote>{words}</blockquote>}
          </li>
        ))}
      </ol>
    </section>
  );
}
