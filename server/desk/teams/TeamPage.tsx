import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { CalendarDrawn } from '../calendar/CalendarDrawn.tsx';
import { Destroy } from '../form/Destroy.tsx';
import { useDeed } from '../form/use-deed.ts';
import { PeopleTabs } from '../people/PeopleTabs.tsx';
import { useNames } from '../pieces/use-names.ts';
import { WithCompany } from '../pieces/WithCompany.tsx';
import { server } from '../server/server.ts';
import { NotHere } from '../shell/NotHere.tsx';
import { Rotas } from './Rotas.tsx';
import { TeamForm } from './TeamForm.tsx';

export function TeamPage() {
  const { team: id } = useParams({ from: '/teams/$team' });
  const names = useNames();
  const navigate = useNavigate();
  const [isSaved, setSaved] = useState(false);
  const remove = useDeed(
    () => server.people.removeTeam.mutate({ team: id }),
    () => void navigate({ to: '/teams' }),
  );
  return (
    <WithCompany>
      {({ who, directory, version }) => {
        const team = directory.teams.find((one) => one.id === id);
        if (team === undefined) return <NotHere />;
        const isAdmin = who.role === 'admin';
        return (
          <>
            <div className="head">
              <h1>{team.name}</h1>
              {isAdmin && (
                <Destroy
                  words="Remove the team"
                  title={`Remove ${team.name}?`}
                  deed={remove}
                  name={team.name}
                >
                  <p>
                    Its hours, its rotas and who is in it go. The people stay. It is only done when no seam
                    and no open handoff needs this team.
                  </p>
                </Destroy>
              )}
            </div>
            <PeopleTabs />
            <section className="card">
              <h2>Hours and members</h2>
              <CalendarDrawn calendar={team.calendar} />
              <div role="status">
                {isSaved && <p className="done">Saved. Open deadlines follow the new hours.</p>}
              </div>
              {isAdmin ? (
                <TeamForm key={version} team={team} directory={directory} onSaved={() => setSaved(true)} />
              ) : (
                <p>
                  Led by {names.person(team.lead)}. Members:{' '}
                  {team.members.map(names.person).join(', ') || 'nobody yet'}.
                </p>
              )}
            </section>
            <Rotas team={team} directory={directory} mayEdit={isAdmin || team.lead === who.person} />
          </>
        );
      }}
    </WithCompany>
  );
}
