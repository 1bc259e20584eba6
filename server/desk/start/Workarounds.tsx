import { TextField } from '../form/TextField.tsx';
import type { Draft } from './draft.ts';

export type Typed = { readonly key: number; readonly what: string; readonly hours: string };

export const keptWorkarounds = (typed: readonly Typed[]): Draft['workarounds'] =>
  typed
    .filter(({ what }) => what.trim() !== '')
    .map(({ what, hours }) => ({ what: what.trim(), hours: Number(hours.replace(',', '.')) || 0 }));

type Given = { readonly typed: readonly Typed[]; readonly onChange: (typed: readonly Typed[]) => void };

/** The sheet, the standing meeting, the person who remembers: what the seam costs today. */
export function Workarounds({ typed, onChange }: Given) {
  const change = (key: number, part: Partial<Typed>) =>
    onChange(typed.map((one) => (one.key === key ? { ...one, ...part } : one)));
  const hours = keptWorkarounds(typed).reduce((sum, one) => sum + one.hours, 0);
  return (
    <fieldset>
      <legend>What people do today to get round it</legend>
      <p className="soft">
        The shared sheet, the standing meeting, the person who remembers. Rough hours will do.
      </p>
      {typed.map(({ key, what, hours: given }, index) => (
        <div key={key} className="row">
          <TextField
            label={`Workaround ${index + 1}`}
            value={what}
            onChange={(text) => change(key, { what: text })}
          />
          <TextField
            label="Hours a week, everybody together"
            type="number"
            value={given}
            onChange={(text) => change(key, { hours: text })}
          />
        </div>
      ))}
      <button
        type="button"
        className="quiet"
        onClick={() => onChange([...typed, { key: (typed.at(-1)?.key ?? -1) + 1, what: '', hours: '' }])}
      >
        Add a workaround
      </button>
      {hours > 0 && <p role="status">Together about {hours} hours a week.</p>}
    </fieldset>
  );
}
