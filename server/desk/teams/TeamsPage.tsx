import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { CalendarDrawn } from '../calendar/CalendarDrawn.tsx';
import { Dialog } from '../form/Dialog.tsx';
import { PeopleTabs } from '../people/PeopleTabs.tsx';
import { useNames } from '../pieces/use-names.ts';
import { WithCompany } from '../pieces/WithCompany.tsx';
import { TeamForm } from './TeamForm.tsx';

export function TeamsPage() {
  const names = useNames();
  const [isAdding, setAdding] = useState(false);
  return (
    <WithCompany>
      {({ who, directory }) => (
        <>
          <div className="head">
            <h1>Teams</h1>
            {who.role === 'admin' && (
              <button type="button" onClick={() => setAdding(true)}>
                Add a team
              </button>
            )}
          </div>
          <PeopleTabs />
          {isAdding && (
            <Dialog title="A new team" onClose={() => setAdding(false)}>
              <TeamForm team={null} directory={directory} onSaved={() => setAdding(false)} />
            </Dialog>
          )}
          {directory.teams.length === 0 && (
            <p className="notice">
              There are no teams yet. A seam needs two: who hands over, and who takes over.
            </p>
          )}
          <div className="cards">
            {directory.teams.map((team) => (
              <section key={team.id} className="card">
                <h2>
                  <Link to="/teams/$team" params={{ team: team.id }}>
                    {team.name}
                  </Link>
                </h2>
                <p>
                  {team.members.length} {team.members.length === 1 ? 'member' : 'members'}, led by{' '}
                  {names.person(team.lead)}
                </p>
                <CalendarDrawn calendar={team.calendar} />
              </section>
            ))}
          </div>
        </>
      )}
    </WithCompany>
  );
}
