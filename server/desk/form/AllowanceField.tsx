import { type Allowance, workingDays, workingHours, workingMinutes } from '#shared/time/allowance.ts';

type Given = {
  readonly label: string;
  readonly value: Allowance;
  readonly onChange: (value: Allowance) => void;
  readonly wrong?: string | undefined;
};

const units = { minutes: 'working minutes', hours: 'working hours', days: 'working days' } as const;
type Unit = keyof typeof units;

const madeOf: Readonly<Record<Unit, (amount: number) => Allowance>> = {
  minutes: workingMinutes,
  hours: workingHours,
  days: workingDays,
};

const isUnit = (text: string): text is Unit => text in units;

function partsOf(allowance: Allowance): { readonly amount: number; readonly unit: Unit } {
  if (allowance.kind === 'days') return { amount: allowance.days, unit: 'days' };
  const { minutes } = allowance;
  return minutes % 60 === 0 ? { amount: minutes / 60, unit: 'hours' } : { amount: minutes, unit: 'minutes' };
}

export const allowanceWords = (allowance: Allowance): string => {
  const { amount, unit } = partsOf(allowance);
  return `${amount} ${amount === 1 ? units[unit].slice(0, -1) : units[unit]}`;
};

/** A length of working time: a number is never without what it counts. */
export function AllowanceField({ label, value, onChange, wrong }: Given) {
  const { amount, unit } = partsOf(value);
  return (
    <fieldset className="allowance">
      <legend>{label}</legend>
      <input
        type="number"
        min={1}
        aria-label={`${label}: how many`}
        aria-invalid={wrong !== undefined}
        value={amount}
        onChange={({ target }) => onChange(madeOf[unit](target.valueAsNumber || 0))}
      />
      <select
        aria-label={`${label}: of what`}
        value={unit}
        onChange={({ target }) => isUnit(target.value) && onChange(madeOf[target.value](amount))}
      >
        {Object.entries(units).map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
      {wrong !== undefined && <p className="wrong">{wrong}</p>}
    </fieldset>
  );
}
