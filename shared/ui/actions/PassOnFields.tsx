import { isSaid } from '../../handoffs/said.ts';
import type { Hand } from '../../records/person-ref.ts';
import { TextLines } from '../controls/TextLines.tsx';
import { HandPicker } from '../people/HandPicker.tsx';
import { useSetting } from '../setting/Baton.tsx';
import { isHandOrNone, isText, useKept } from '../setting/use-kept.ts';
import type { ActionFieldsGiven } from './action-fields.ts';
import { useBody } from './use-body.ts';

const nobody = { kind: 'person', id: '', name: '' } as const;

/** Not mine: why, and whose it may be. */
export function DeclineFields({ handoff, places, bodyRef }: ActionFieldsGiven) {
  const { words, me } = useSetting();
  const [reason, setReason] = useKept('reason', '', isText);
  const [whose, setWhose] = useKept<Hand | null>('whose', null, isHandOrNone);
  useBody(bodyRef, () => ({ type: 'Decline', reason, whose }));
  return (
    <>
      <Reason {...{ reason, places }} onChange={setReason} />
      <HandPicker
        label={isSaid(handoff) ? words.said.whose : words.actions.whose}
        below={<span className="b-hint">{words.actions.whoseHint}</span>}
        isInvalid={places.includes('whose')}
        without={[me, handoff.sender]}
        value={whose}
        onChange={setWhose}
      />
    </>
  );
}

export function ReassignFields({ handoff, places, bodyRef }: ActionFieldsGiven) {
  const { words } = useSetting();
  const [reason, setReason] = useKept('reason', '', isText);
  const [to, setTo] = useKept<Hand | null>('to', null, isHandOrNone);
  useBody(bodyRef, () => ({ type: 'Reassign', to: to ?? nobody, reason }));
  return (
    <>
      <HandPicker
        label={words.actions.to}
        isRequired
        isInvalid={places.includes('to')}
        without={[handoff.sender, ...handoff.declined]}
        value={to}
        onChange={setTo}
      />
      <Reason {...{ reason, places }} onChange={setReason} />
    </>
  );
}

type ReasonGiven = {
  readonly reason: string;
  readonly places: readonly string[];
  readonly onChange: (reason: string) => void;
};

function Reason({ reason, places, onChange }: ReasonGiven) {
  const { words } = useSetting();
  const isInvalid = places.includes('reason');
  return <TextLines label={words.actions.reason} isRequired {...{ isInvalid, onChange }} value={reason} />;
}
