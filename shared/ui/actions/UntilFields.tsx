import { type PauseReason, pauseReasons } from '../../handoffs/handoff.ts';
import { ChoiceBox } from '../controls/ChoiceBox.tsx';
import { MomentBox } from '../controls/MomentBox.tsx';
import { useSetting } from '../setting/Baton.tsx';
import { isOneOf, isText, useKept } from '../setting/use-kept.ts';
import { instantTyped } from '../time/wall-moment.ts';
import type { ActionFieldsGiven } from './action-fields.ts';
import { useBody } from './use-body.ts';

export function SnoozeFields({ places, bodyRef }: ActionFieldsGiven) {
  const { words, zone } = useSetting();
  const [until, setUntil] = useKept('until', '', isText);
  useBody(bodyRef, () => ({ type: 'Snooze', until: instantTyped(until, zone) }));
  return (
    <MomentBox
      label={words.actions.until}
      isRequired
      isInvalid={places.includes('until')}
      value={until}
      onChange={setUntil}
    />
  );
}

export function PauseFields({ places, bodyRef }: ActionFieldsGiven) {
  const { words, zone } = useSetting();
  const [reason, setReason] = useKept<PauseReason>('reason', 'customer', isOneOf(...pauseReasons));
  const [until, setUntil] = useKept('until', '', isText);
  useBody(bodyRef, () => ({ type: 'Pause', reason, until: instantTyped(until, zone) }));
  return (
    <>
      <ChoiceBox
        label={words.actions.pauseWhy}
        isRequired
        choices={pauseReasons.map((value) => ({ value, label: words.pauseReasons[value] }))}
        value={reason}
        onChange={setReason}
      />
      <MomentBox
        label={words.actions.until}
        isRequired
        isInvalid={places.includes('until')}
        value={until}
        onChange={setUntil}
      />
    </>
  );
}
