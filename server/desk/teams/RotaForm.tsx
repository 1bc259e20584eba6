import { useState } from 'react';
import type { Directory, Rota, Team } from '#shared/seams/directory.ts';
import { ChoiceField } from '../form/ChoiceField.tsx';
import { momentIn, writeMoment } from '../form/moment-text.ts';
import { wrongAt, wrongElsewhere } from '../form/problems.ts';
import { Refused } from '../form/Refused.tsx';
import { TextField } from '../form/TextField.tsx';
import { useDeed } from '../form/use-deed.ts';
import { server } from '../server/server.ts';

type Given = {
  readonly rota: Rota | null;
  readonly team: Team;
  readonly directory: Directory;
  readonly onSaved: () => void;
};

type ShiftDraft = {
  readonly key: number;
  readonly from: string;
  readonly to: string;
  readonly person: string;
};

export function RotaForm({ rota, team, directory, onSaved }: Given) {
  const [name, setName] = useState(rota?.name ?? `${team.name} duty`);
  const [shifts, setShifts] = useState<readonly ShiftDraft[]>(() =>
    (rota?.shifts ?? []).map(({ from, to, person }, key) => ({
      ...{ key, person, from: writeMoment(from), to: writeMoment(to) },
    })),
  );
  const save = useDeed(
    () =>
      server.people.saveRota.mutate({
        ...{ id: rota?.id ?? null, name, team: team.id },
        shifts: shifts.map(({ from, to, person }) => ({ from: momentIn(from), to: momentIn(to), person })),
      }),
    onSaved,
  );
  const change = (key: number, part: Partial<ShiftDraft>) =>
    setShifts(shifts.map((shift) => (shift.key === key ? { ...shift, ...part } : shift)));
  const add = () => {
    const last = shifts.at(-1);
    const key = (last?.key ?? -1) + 1;
    setShifts([
      ...shifts,
      { key, from: last?.to ?? '', to: '', person: last?.person ?? team.members[0] ?? '' },
    ]);
  };
  const people = directory.people
    .filter(({ id, active }) => active && team.members.includes(id))
    .map(({ id, name: label }) => ({ value: id, label }));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save.run(undefined);
      }}
    >
      <TextField
        label="Name"
        value={name}
        onChange={setName}
        wrong={wrongAt(save.problems, 'name')}
        required
      />
      <p className="soft">Times are yours, in {Intl.DateTimeFormat().resolvedOptions().timeZone}.</p>
      {shifts.map(({ key, from, to, person }, index) => (
        <fieldset key={key}>
          <legend>Shift {index + 1}</legend>
          <div className="row">
            <TextField
              label="From"
              type="datetime-local"
              value={from}
              onChange={(text) => change(key, { from: text })}
              wrong={wrongAt(save.problems, `shifts[${index}].from`)}
            />
            <TextField
              label="To"
              type="datetime-local"
              value={to}
              onChange={(text) => change(key, { to: text })}
              wrong={wrongAt(save.problems, `shifts[${index}].to`)}
            />
            <ChoiceField
              label="Who"
              value={person}
              choices={people}
              onChange={(id) => change(key, { person: id })}
              wrong={wrongAt(save.problems, `shifts[${index}].person`)}
            />
          </div>
          <button
            type="button"
            className="quiet"
            onClick={() => setShifts(shifts.filter((one) => one.key !== key))}
          >
            Take shift {index + 1} out
          </button>
        </fieldset>
      ))}
      <button type="button" className="quiet" onClick={add}>
        Add a shift
      </button>
      <Refused sentence={save.sentence} problems={wrongElsewhere(save.problems, ['name', 'shifts'])} />
      <div className="deeds">
        <button type="submit" disabled={save.isRunning}>
          Save the rota
        </button>
      </div>
    </form>
  );
}
