import type { Team } from '#shared/seams/directory.ts';
import { ChoiceField } from '../form/ChoiceField.tsx';
import { TextField } from '../form/TextField.tsx';

/** A team that is there, by its id, or a new one by its name. */
export type TeamChosen = { readonly id: string; readonly name: string };

type Given = {
  readonly label: string;
  readonly teams: readonly Team[];
  readonly chosen: TeamChosen;
  readonly onChange: (chosen: TeamChosen) => void;
};

export const TeamChoice = ({ label, teams, chosen, onChange }: Given) => (
  <div>
    {teams.length > 0 && (
      <ChoiceField
        label={label}
        none="A new team"
        value={chosen.id}
        choices={teams.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(id) => onChange({ id, name: '' })}
      />
    )}
    {chosen.id === '' && (
      <TextField
        label={teams.length === 0 ? label : `${label}: name of the new team`}
        hint="It starts with office hours, Monday to Friday. Change them under Teams."
        value={chosen.name}
        onChange={(name) => onChange({ id: '', name })}
      />
    )}
  </div>
);
