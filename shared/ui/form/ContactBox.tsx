import type { ControlGiven } from '../controls/control.tsx';
import { FieldSet } from '../controls/FieldSet.tsx';
import { TextBox } from '../controls/TextBox.tsx';
import { useSetting } from '../setting/Baton.tsx';
import { textIn } from './part-of.ts';

type Given = ControlGiven & { readonly value: unknown; readonly onChange: (value: unknown) => void };

const parts = ['name', 'role', 'email', 'phone'] as const;
const types = { name: 'text', role: 'text', email: 'email', phone: 'tel' } as const;

export function ContactBox({ value, onChange, ...frame }: Given) {
  const { words } = useSetting();
  const { isDisabled = false } = frame;
  const now = Object.fromEntries(parts.map((part) => [part, textIn(value, part)]));
  const put = (part: string, text: string) => {
    const next = Object.entries({ ...now, [part]: text }).filter(
      ([key, one]) => key === 'name' || one !== '',
    );
    onChange(next.every(([, one]) => one === '') ? null : Object.fromEntries(next));
  };
  return (
    <FieldSet {...frame}>
      <div className="b-columns">
        {parts.map((part) => (
          <TextBox
            key={part}
            label={words.form[part]}
            type={types[part]}
            isDisabled={isDisabled}
            value={now[part] ?? ''}
            onChange={(text) => put(part, text)}
          />
        ))}
      </div>
    </FieldSet>
  );
}
