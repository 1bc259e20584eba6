import { useState } from 'react';
import { ChoiceField } from '../form/ChoiceField.tsx';
import { InviteForm } from '../people/InviteForm.tsx';
import { useNames } from '../pieces/use-names.ts';
import { type StepGiven, useGoTo } from './step.ts';

/** Whoever hands over and whoever takes over has to be here, the second ones above all. */
export function PeopleStep({ draft, company: { directory } }: StepGiven) {
  const names = useNames();
  const goTo = useGoTo();
  const teams = directory.teams.filter(({ id }) => id === draft.from || id === draft.to);
  const [team, setTeam] = useState(draft.to ?? '');
  const receivers = teams.find(({ id }) => id === draft.to)?.members.length ?? 0;
  return (
    <>
      {teams.map(({ id, name, members }) => (
        <p key={id}>
          <strong>{name}</strong>: {members.map(names.person).join(', ') || 'nobody yet'}
        </p>
      ))}
      <div className="narrow">
        <ChoiceField
          label="Invite somebody into"
          value={team}
          choices={teams.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={setTeam}
        />
      </div>
      <InviteForm key={team} team={team} />
      <p className="soft">Many people? Bring them from a file under People, with their team in it.</p>
      <button type="button" disabled={receivers === 0} onClick={() => goTo('mode')}>
        Go on
      </button>
      {receivers === 0 && <p className="soft">At least one person has to be there to take over.</p>}
    </>
  );
}
