import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { CalendarDrawn } from '../calendar/CalendarDrawn.tsx';
import { Destroy } from '../form/Destroy.tsx';
import { useDeed } from '../form/use-deed.ts';
import { SavedAnyway } from '../guard/SavedAnyway.tsx';
import { useNames } from '../pieces/use-names.ts';
import { WithCompany } from '../pieces/WithCompany.tsx';
import { templates } from '../server/queries.ts';
import { server } from '../server/server.ts';
import { NotHere } from '../shell/NotHere.tsx';
import { DueShown } from './DueShown.tsx';
import { Foreseen } from './Foreseen.tsx';
import { ModeSwitch } from './ModeSwitch.tsx';
import { SeamForm } from './SeamForm.tsx';
import { Stuck } from './Stuck.tsx';
import './seams.css';
import { Triggers } from './Triggers.tsx';
import { versionsOf } from './version-choice.ts';

export function SeamPage() {
  const { seam: id } = useParams({ from: '/seams/$seam' });
  const names = useNames();
  const navigate = useNavigate();
  const [isSaved, setSaved] = useState(false);
  const { data: published } = useQuery(templates);
  const remove = useDeed(
    () => server.seams.remove.mutate({ seam: id }),
    () => void navigate({ to: '/seams' }),
  );
  return (
    <WithCompany>
      {(company) => {
        const seam = company.seams.find((one) => one.id === id);
        if (seam === undefined) return <NotHere />;
        const team = company.directory.teams.find((one) => one.id === seam.to);
        const mayEdit = company.who.role === 'admin' || seam.owner === company.who.person;
        return (
          <>
            <div className="head">
              <h1>{seam.name}</h1>
              {mayEdit && (
                <Destroy
                  words="Remove the seam"
                  title={`Remove ${seam.name}?`}
                  deed={remove}
                  name={seam.name}
                >
                  <p>
                    Nothing can be sent over it any more. Handoffs that have ended stay. It is only done when
                    none is open and no rule for pages asks for it.
                  </p>
                </Destroy>
              )}
            </div>
            <p>
              From {names.team(seam.from)} to {names.team(seam.to)}, owned by {names.person(seam.owner)}.
            </p>
            <section className="card">
              <h2>Waiting for the owner</h2>
              <Stuck seam={seam.id} />
            </section>
            <section className="card">
              <ModeSwitch seam={seam} mayEdit={mayEdit} />
            </section>
            <section className="card">
              <h2>Who would be asked</h2>
              <Foreseen seam={seam} directory={company.directory} />
            </section>
            {team !== undefined && (
              <section className="card">
                <h2>Hours of {team.name}</h2>
                <CalendarDrawn calendar={team.calendar} />
                <DueShown seam={seam} calendar={team.calendar} />
              </section>
            )}
            <Triggers seam={seam} company={company} />
            {mayEdit && <SavedAnyway seam={seam.id} />}
            {mayEdit && published !== undefined && (
              <section className="card">
                <h2>Set-up</h2>
                <SeamForm
                  key={company.version}
                  seam={seam}
                  company={company}
                  versions={versionsOf(published)}
                  onSaved={() => setSaved(true)}
                />
                <div role="status">
                  {isSaved && <p className="done">Saved. Handoffs already sent keep the seam as it was.</p>}
                </div>
              </section>
            )}
          </>
        );
      }}
    </WithCompany>
  );
}
