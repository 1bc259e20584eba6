import type { HandoffEvent } from '../../handoffs/events.ts';
import type { Template } from '../../templates/template.ts';
import { ReadBackShown } from '../brief/ReadBackShown.tsx';
import { NoteText } from '../text/NoteText.tsx';

type Given = { readonly event: HandoffEvent; readonly template: Template };

/** What a sentence alone does not carry: the words said back, and the gaps. */
export function EventDetail({ event, template }: Given) {
  if (event.type === 'Accepted')
    return (
      <div className="b-quote">
        <ReadBackShown readBack={event.readBack} />
      </div>
    );
  if (event.type !== 'Returned') return null;
  return (
    <ul className="b-bullets">
      {event.gaps.map(({ field, why }) => (
        <li key={field}>
          <bdi>{template.fields.find(({ key }) => key === field)?.label ?? field}</bdi>
          {': '}
          <NoteText text={why} />
        </li>
      ))}
    </ul>
  );
}
