import { fieldTypes } from '../../fields/registry.ts';
import type { Handoff } from '../../handoffs/handoff.ts';
import { answerOf } from '../../templates/answers.ts';
import type { Field } from '../../templates/template.ts';
import { placed } from '../lists/placed.ts';
import { useNames } from '../people/use-names.ts';
import { useSetting } from '../setting/Baton.tsx';
import { NoteText } from '../text/NoteText.tsx';
import { Sentence } from '../text/Sentence.tsx';
import { Day } from '../time/Day.tsx';

type Given = { readonly field: Field; readonly note: Handoff['note'] };

/** What a note says in one field, as a reader sees it. */
export function FieldShown({ field, note }: Given) {
  const { words, directory } = useSetting();
  const names = useNames();
  const answer = answerOf(field, note);
  switch (answer.kind) {
    case 'empty':
    case 'malformed':
      return <span className="b-soft">{words.brief.saidNothing}</span>;
    case 'none':
      return <span className="b-soft">{words.common.none}</span>;
    case 'unknown': {
      const parts = { who: names.person(answer.finder.id), day: <Day date={answer.by} /> };
      return <Sentence of={words.brief.finds} with={parts} />;
    }
    default:
      break;
  }
  const { value } = answer;
  if (field.type === 'date' && typeof value === 'string') return <Day date={value} />;
  if (typeof value === 'boolean') return value ? words.common.yes : words.common.no;
  if (field.type === 'list' && Array.isArray(value))
    return (
      <ul className="b-bullets">
        {placed(value).map(({ key, item }) => (
          <li key={key}>
            <NoteText text={String(item)} />
          </li>
        ))}
      </ul>
    );
  return <NoteText text={fieldTypes[field.type].toText(value, field.settings ?? {}, directory)} />;
}
