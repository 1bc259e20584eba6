import type { ControlGiven } from '../controls/control.tsx';
import { FieldSet } from '../controls/FieldSet.tsx';
import { FigureBox } from '../controls/FigureBox.tsx';
import { TextBox } from '../controls/TextBox.tsx';
import { useSetting } from '../setting/Baton.tsx';
import { partOf, textIn } from './part-of.ts';

type Given = ControlGiven & { readonly value: unknown; readonly onChange: (value: unknown) => void };

export function AmountBox({ value, onChange, ...frame }: Given) {
  const { words } = useSetting();
  const { isDisabled = false } = frame;
  const found = partOf(value, 'amount');
  const amount = typeof found === 'number' ? found : null;
  const currency = textIn(value, 'currency');
  const put = (next: { amount: number | null; currency: string }) =>
    onChange(next.amount === null && next.currency === '' ? null : next);
  return (
    <FieldSet {...frame}>
      <div className="b-columns b-columns-money">
        <TextBox
          label={words.form.currency}
          isDisabled={isDisabled}
          value={currency}
          onChange={(next) => put({ amount, currency: next.toUpperCase() })}
        />
        <FigureBox
          label={words.form.amount}
          isDisabled={isDisabled}
          value={amount}
          onChange={(next) => put({ amount: next, currency })}
        />
      </div>
    </FieldSet>
  );
}
