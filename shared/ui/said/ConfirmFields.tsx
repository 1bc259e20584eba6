import type { ActionFieldsGiven } from '../actions/action-fields.ts';
import { useBody } from '../actions/use-body.ts';
import { DayBox } from '../controls/DayBox.tsx';
import { useSetting } from '../setting/Baton.tsx';
import { isText, useKept } from '../setting/use-kept.ts';
import { useTimes } from '../time/use-times.ts';
import { yesTo } from './yes-to.ts';

/** A yes to what was said, with the day it is kept by: asked only where the day that was written down will not do. */
export function ConfirmFields({ handoff: { wantedBy }, places, bodyRef }: ActionFieldsGiven) {
  const { words } = useSetting();
  const { today } = useTimes();
  const [by, setBy] = useKept('by', wantedBy ?? '', isText);
  useBody(bodyRef, () => yesTo(by));
  return (
    <>
      <p>{words.said.lead}</p>
      <DayBox
        label={words.actions.by}
        isRequired
        isInvalid={places.includes('by')}
        min={today}
        value={by}
        onChange={setBy}
      />
    </>
  );
}
