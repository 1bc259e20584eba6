import { useState } from 'react';
import type { Directory, Rota, Team } from '#shared/seams/directory.ts';
import { Destroy } from '../form/Destroy.tsx';
import { Dialog } from '../form/Dialog.tsx';
import { useDeed } from '../form/use-deed.ts';
import { useNames } from '../pieces/use-names.ts';
import { server } from '../server/server.ts';
import { RotaForm } from './RotaForm.tsx';

type Given = { readonly team: Team; readonly directory: Directory; readonly mayEdit: boolean };

const when = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });

/** Who is on duty when; a ladder may ask a rota instead of a person. */
export function Rotas({ team, directory, mayEdit }: Given) {
  const [editing, setEditing] = useState<Rota | 'new' | null>(null);
  const rotas = directory.rotas.filter((rota) => rota.team === team.id);
  return (
    <section className="card">
      <div className="head">
        <h2>Rotas</h2>
        {mayEdit && (
          <button type="button" className="quiet" onClick={() => setEditing('new')}>
            Add a rota
          </button>
        )}
      </div>
      {rotas.length === 0 && (
        <p className="soft">No rota yet. With one, a ladder can ask whoever is on duty.</p>
      )}
      {rotas.map((rota) => (
        <RotaShown key={rota.id} rota={rota} mayEdit={mayEdit} onEdit={() => setEditing(rota)} />
      ))}
      {editing !== null && (
        <Dialog title={editing === 'new' ? 'A new rota' : editing.name} onClose={() => setEditing(null)}>
          <RotaForm
            rota={editing === 'new' ? null : editing}
            team={team}
            directory={directory}
            onSaved={() => setEditing(null)}
          />
        </Dialog>
      )}
    </section>
  );
}

type Shown = { readonly rota: Rota; readonly mayEdit: boolean; readonly onEdit: () => void };

function RotaShown({ rota, mayEdit, onEdit }: Shown) {
  const names = useNames();
  const remove = useDeed(() => server.people.removeRota.mutate({ rota: rota.id }));
  const coming = rota.shifts.filter(({ to }) => to > Date.now()).sort((one, other) => one.from - other.from);
  return (
    <article>
      <h3>{rota.name}</h3>
      <ul>
        {coming.slice(0, 8).map(({ from, to, person }) => (
          <li key={from}>
            {names.person(person)}: {when.formatRange(from, to)}
          </li>
        ))}
        {coming.length === 0 && <li>Nobody is on shift from now on.</li>}
      </ul>
      {mayEdit && (
        <div className="deeds">
          <button type="button" className="quiet" onClick={onEdit}>
            Edit {rota.name}
          </button>
          <Destroy words={`Remove ${rota.name}`} title={`Remove the rota ${rota.name}?`} deed={remove}>
            <p>Its shifts go. It is only done when no ladder asks this rota any more.</p>
          </Destroy>
        </div>
      )}
    </article>
  );
}
