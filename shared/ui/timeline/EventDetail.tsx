import type { HandoffEvent } from '../../handoffs/events.ts';
import type { Template } from '../../templates/template.ts';
import { useSetting } from '../setting/Baton.tsx';
import { NoteText } from '../text/NoteText.tsx';
import { Sentence } from '../text/Sentence.tsx';
import { Day } from '../time/Day.tsx';

type Given = { readonly event: HandoffEvent; readonly template: Template };

/** What a sentence alone does not carry: the words said back, and the gaps. */
export function EventDetail({ event, template }: Given) {
  const { words } = useSetting();
  if (event.type === 'Accepted') {
    const { outcome, firstStep, by } = event.readBack;
    return (
      <div className="b-quote">
        <p>
          <NoteText text={outcome} />
        </p>
        <p className="b-small">
          {words.brief.firstStep}: <NoteText text={firstStep} />{' '}
          <Sentence of={words.times.by} with={{ day: <Day date={by} /> }} />
        </p>
      </div>
    );
  }
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
