import { openQuestion } from '../../handoffs/turn.ts';
import { ChoiceBox } from '../controls/ChoiceBox.tsx';
import { TextLines } from '../controls/TextLines.tsx';
import { useNames } from '../people/use-names.ts';
import { useSetting } from '../setting/Baton.tsx';
import { isOneOf, isText, useKept } from '../setting/use-kept.ts';
import { NoteText } from '../text/NoteText.tsx';
import { Sentence } from '../text/Sentence.tsx';
import { useTimes } from '../time/use-times.ts';
import { fill } from '../words/fill.ts';
import type { ActionFieldsGiven } from './action-fields.ts';
import { useBody } from './use-body.ts';

/** To a later date the answer is yes or no, with words if there are any; to a question it is words. */
export function AnswerFields({ handoff, places, bodyRef }: ActionFieldsGiven) {
  const { words } = useSetting();
  const { day } = useTimes();
  const { person } = useNames();
  const [text, setText] = useKept('text', '', isText);
  const [agrees, setAgrees] = useKept<'yes' | 'no' | null>('agrees', null, isOneOf('yes', 'no'));
  const question = openQuestion(handoff);
  const isDate = question?.kind === 'later-date';
  useBody(bodyRef, () => ({ type: 'Answer', text, agrees: agrees === null ? null : agrees === 'yes' }));
  return (
    <>
      {question !== null && (
        <p>
          <Sentence of={words.brief.question} with={{ who: person(question.by) }} />
          {': '}
          {isDate ? day(question.text) : <NoteText text={question.text} />}
        </p>
      )}
      {isDate && (
        <ChoiceBox
          label={words.actions.answer}
          isRequired
          isInvalid={places.includes('agrees')}
          choices={[
            { value: 'yes', label: fill(words.actions.agree, { day: day(question.text) }) },
            { value: 'no', label: words.actions.disagree },
          ]}
          value={agrees}
          onChange={setAgrees}
        />
      )}
      <TextLines
        label={isDate ? words.actions.remark : words.actions.answer}
        isRequired={!isDate}
        isInvalid={places.includes('text')}
        value={text}
        onChange={setText}
      />
    </>
  );
}
