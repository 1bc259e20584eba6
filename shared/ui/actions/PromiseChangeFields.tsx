import type { Hand } from '../../records/person-ref.ts';
import { DayBox } from '../controls/DayBox.tsx';
import { TextLines } from '../controls/TextLines.tsx';
import { HandPicker } from '../people/HandPicker.tsx';
import { useNames } from '../people/use-names.ts';
import { useSetting } from '../setting/Baton.tsx';
import { isHandOrNone, isText, useKept } from '../setting/use-kept.ts';
import { useTimes } from '../time/use-times.ts';
import type { ActionFieldsGiven } from './action-fields.ts';
import { useBody } from './use-body.ts';

/** Whoever says it has most likely told the customer, too; it can be somebody else. */
function useToldBy() {
  const { me } = useSetting();
  const { person } = useNames();
  return useKept<Hand | null>('toldBy', { kind: 'person', id: me, name: person(me) }, isHandOrNone);
}

export function MovePromiseFields({ subject: promise, places, bodyRef }: ActionFieldsGiven) {
  const { words } = useSetting();
  const { today } = useTimes();
  const [due, setDue] = useKept('due', '', isText);
  const [toldBy, setToldBy] = useToldBy();
  useBody(bodyRef, () => ({ type: 'MovePromise', promise, due, toldBy: toldBy?.id ?? '' }));
  return (
    <>
      <DayBox
        label={words.actions.newDue}
        isRequired
        isInvalid={places.includes('due')}
        min={today}
        value={due}
        onChange={setDue}
      />
      <ToldBy {...{ places }} value={toldBy} onChange={setToldBy} />
    </>
  );
}

export function BreakPromiseFields({ subject: promise, places, bodyRef }: ActionFieldsGiven) {
  const { words } = useSetting();
  const [reason, setReason] = useKept('reason', '', isText);
  const [toldBy, setToldBy] = useToldBy();
  useBody(bodyRef, () => ({ type: 'BreakPromise', promise, reason, toldBy: toldBy?.id ?? '' }));
  return (
    <>
      <TextLines
        label={words.actions.reason}
        isRequired
        isInvalid={places.includes('reason')}
        value={reason}
        onChange={setReason}
      />
      <ToldBy {...{ places }} value={toldBy} onChange={setToldBy} />
    </>
  );
}

type ToldByGiven = {
  readonly places: readonly string[];
  readonly value: Hand | null;
  readonly onChange: (hand: Hand | null) => void;
};

function ToldBy({ places, value, onChange }: ToldByGiven) {
  const { words } = useSetting();
  const isInvalid = places.includes('toldBy');
  return (
    <HandPicker kinds="people" label={words.actions.toldBy} isRequired {...{ isInvalid, value, onChange }} />
  );
}
