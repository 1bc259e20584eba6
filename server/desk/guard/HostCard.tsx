import { useState } from 'react';
import { type GuardedHost, isWritten } from '#shared/seams/guarded-hosts.ts';
import type { Policy } from '#shared/seams/policy.ts';
import { Refused } from '../form/Refused.tsx';
import { TextField } from '../form/TextField.tsx';
import { useDeed } from '../form/use-deed.ts';
import { server } from '../server/server.ts';
import { SurfaceTable } from './SurfaceTable.tsx';
import { withMode } from './surface-modes.ts';

type Given = {
  readonly host: GuardedHost;
  readonly policy: Policy;
  readonly mayEdit: boolean;
  readonly onSave: (policy: Policy) => void;
  readonly isRunning: boolean;
};

/** One site: whether Baton is there at all, and what it does at each place where something is written. */
export function HostCard({ host, policy, mayEdit, onSave, isRunning }: Given) {
  const isOff = policy.hostsOff.includes(host.id);
  const turn = useDeed(() => server.seams.switchHost.mutate({ host: host.id, isOff: !isOff }));
  const known = host.surfaces.filter(isWritten);
  const others = policy.surfaces
    .filter((row) => row.host === host.id && known.every(({ id }) => id !== row.surface))
    .map(({ surface }) => ({ id: surface, isUsual: false }));
  return (
    <section className="card">
      <div className="head">
        <h2>
          {host.label} {isOff && <span className="tag careful">switched off</span>}
        </h2>
        {mayEdit && (
          <button
            type="button"
            className="quiet"
            disabled={turn.isRunning}
            onClick={() => turn.run(undefined)}
          >
            {isOff ? `Switch Baton on in ${host.label}` : `Switch Baton off in ${host.label}`}
          </button>
        )}
      </div>
      <Refused sentence={turn.sentence} />
      {isOff && <p>Saving there works as if Baton were not installed. Handoffs can still be read.</p>}
      <SurfaceTable
        host={host}
        surfaces={[...known, ...others]}
        policy={policy}
        isDisabled={!mayEdit || isRunning}
        onSave={onSave}
      />
      {mayEdit && host.id === 'salesforce' && (
        <AddSurface
          onAdd={(surface) =>
            onSave(withMode(policy, { host: host.id, surface }, 'nothing', policy.plainNotes.nothing))
          }
        />
      )}
    </section>
  );
}

/** A company’s own long text fields go by their API name. */
function AddSurface({ onAdd }: { readonly onAdd: (surface: string) => void }) {
  const [surface, setSurface] = useState('');
  return (
    <form
      className="narrow"
      onSubmit={(event) => {
        event.preventDefault();
        onAdd(surface.trim());
        setSurface('');
      }}
    >
      <TextField
        label="A text field of your own"
        hint="By its API name, like Deal__c.Handover__c"
        value={surface}
        onChange={setSurface}
        required
      />
      <button type="submit" className="quiet">
        Look after this field too
      </button>
    </form>
  );
}
