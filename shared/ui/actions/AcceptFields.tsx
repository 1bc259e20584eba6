import { isSaid } from '../../handoffs/said.ts';
import { DayBox } from '../controls/DayBox.tsx';
import { TextBox } from '../controls/TextBox.tsx';
import { TextLines } from '../controls/TextLines.tsx';
import { ConfirmFields } from '../said/ConfirmFields.tsx';
import { useSetting } from '../setting/Baton.tsx';
import { isText, useKept } from '../setting/use-kept.ts';
import { Sentence } from '../text/Sentence.tsx';
import { Day } from '../time/Day.tsx';
import { useTimes } from '../time/use-times.ts';
import type { ActionFieldsGiven } from './action-fields.ts';
import { useBody } from './use-body.ts';

/** What was said is confirmed; everything else is said back. */
export const AcceptFields = (given: ActionFieldsGiven) =>
  isSaid(given.handoff) ? <ConfirmFields {...given} /> : <ReadBackFields {...given} />;

/** The read-back: the outcome in one’s own words, the first step, and by when. */
function ReadBackFields({ handoff: { wantedBy }, places, bodyRef }: ActionFieldsGiven) {
  const { words } = useSetting();
  const { today } = useTimes();
  const [outcome, setOutcome] = useKept('outcome', '', isText);
  const [firstStep, setFirstStep] = useKept('firstStep', '', isText);
  const [by, setBy] = useKept('by', '', isText);
  useBody(bodyRef, () => ({ type: 'Accept', readBack: { outcome, firstStep, by } }));
  const wanted = wantedBy !== null && (
    <span className="b-hint">
      <Sentence of={words.actions.wanted} with={{ day: <Day date={wantedBy} /> }} />
    </span>
  );
  return (
    <>
      <TextLines
        label={words.actions.outcome}
        isRequired
        isInvalid={places.includes('outcome')}
        value={outcome}
        onChange={setOutcome}
      />
      <TextBox
        label={words.actions.firstStep}
        isRequired
        isInvalid={places.includes('firstStep')}
        value={firstStep}
        onChange={setFirstStep}
      />
      <DayBox
        label={words.actions.by}
        isRequired
        isInvalid={places.includes('by')}
        below={wanted}
        min={today}
        value={by}
        onChange={setBy}
      />
    </>
  );
}
