import { Dialog } from '../form/Dialog.tsx';
import type { Company } from '../pieces/use-company.ts';
import { Away } from './Away.tsx';
import { Leaving } from './Leaving.tsx';
import { PersonForm } from './PersonForm.tsx';
import { PersonSessions } from './PersonSessions.tsx';
import type { Listed } from './person.ts';

type Given = { readonly person: Listed; readonly company: Company; readonly onClose: () => void };

/** Somebody, and what whoever looks may change about them. */
export function PersonDialog({ person, company, onClose }: Given) {
  const { who, directory } = company;
  const isAdmin = who.role === 'admin';
  const leads = directory.teams.some(
    ({ lead, members }) => lead === who.person && members.includes(person.id),
  );
  return (
    <Dialog title={person.name} onClose={onClose}>
      {isAdmin && <PersonForm person={person} directory={directory} />}
      <Away person={person} directory={directory} mayEdit={isAdmin || leads || who.person === person.id} />
      {isAdmin && <PersonSessions person={person} />}
      {isAdmin && who.person !== person.id && <Leaving person={person} />}
      <div className="deeds">
        <button type="button" className="quiet" onClick={onClose}>
          Close
        </button>
      </div>
    </Dialog>
  );
}
