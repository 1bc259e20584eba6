import type { FieldValue } from '../../templates/note.ts';
import type { ControlGiven } from '../controls/control.tsx';
import { DayBox } from '../controls/DayBox.tsx';
import { FieldSet } from '../controls/FieldSet.tsx';
import { HandPicker } from '../people/HandPicker.tsx';
import { useSetting } from '../setting/Baton.tsx';
import { useTimes } from '../time/use-times.ts';

type Unknown = Extract<FieldValue, { readonly kind: 'unknown' }>;

type Given = {
  readonly frame: ControlGiven;
  readonly value: Unknown;
  readonly onChange: (value: Unknown) => void;
};

/** “I don’t know yet” is an answer: who finds out, and by when. */
export function UnknownField({ frame, value, onChange }: Given) {
  const { words } = useSetting();
  const { today } = useTimes();
  const { finder, by } = value;
  return (
    <FieldSet {...frame}>
      <div className="b-columns">
        <HandPicker
          kinds="people"
          label={words.form.finder}
          isRequired
          value={finder.id === '' ? null : { kind: 'person', ...finder }}
          onChange={(hand) => onChange({ ...value, finder: { id: hand?.id ?? '', name: hand?.name ?? '' } })}
        />
        <DayBox
          label={words.form.by}
          isRequired
          value={by}
          min={today}
          onChange={(day) => onChange({ ...value, by: day })}
        />
      </div>
    </FieldSet>
  );
}
