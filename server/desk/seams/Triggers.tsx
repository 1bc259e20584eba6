import { useState } from 'react';
import type { Policy } from '#shared/seams/policy.ts';
import type { Seam } from '#shared/seams/seam.ts';
import type { TriggerRule, triggerKinds } from '#shared/seams/trigger.ts';
import { Refused } from '../form/Refused.tsx';
import { useDeed } from '../form/use-deed.ts';
import type { Company } from '../pieces/use-company.ts';
import { server } from '../server/server.ts';
import { modeWords } from './modes.ts';
import { TriggerForm } from './TriggerForm.tsx';

const kindWords: Readonly<Record<(typeof triggerKinds)[number], string>> = {
  stage: 'the stage becomes',
  owner: 'the owner becomes',
  assignee: 'the assignee becomes',
  group: 'the group becomes',
};

export const sayTrigger = ({ host, kind, values }: TriggerRule): string =>
  `${host}: when ${kindWords[kind]} ${values === 'any' ? 'any other' : values.join(' or ')}`;

/** Which changes in the pages ask for this seam's template. Only an admin sets what pages guard. */
export function Triggers({ seam, company }: { readonly seam: Seam; readonly company: Company }) {
  const [isAdding, setAdding] = useState(false);
  const { policy, who } = company;
  const isAdmin = who.role === 'admin';
  const save = useDeed(
    (triggers: readonly TriggerRule[]) => server.seams.savePolicy.mutate({ policy: { ...policy, triggers } }),
    () => setAdding(false),
  );
  const own = policy.triggers.filter((rule) => rule.seam === seam.id);
  return (
    <section className="card">
      <h2>In the pages</h2>
      <Surfaces policy={policy} />
      {own.length === 0 && <p className="soft">No change in a page asks for this seam yet.</p>}
      <ul className="plain-list">
        {own.map((rule) => (
          <li key={`${rule.host} ${rule.kind} ${rule.values}`} className="person">
            <span>
              {sayTrigger(rule)} <span className="tag">{modeWords[rule.mode].name}</span>
            </span>
            {isAdmin && (
              <button
                type="button"
                className="quiet"
                onClick={() => save.run(policy.triggers.filter((one) => one !== rule))}
              >
                Take this rule out
              </button>
            )}
          </li>
        ))}
      </ul>
      {isAdmin && !isAdding && (
        <button type="button" className="quiet" onClick={() => setAdding(true)}>
          Add a rule
        </button>
      )}
      {isAdding && <TriggerForm seam={seam} onAdd={(rule) => save.run([...policy.triggers, rule])} />}
      <Refused sentence={save.sentence} problems={save.problems} />
    </section>
  );
}

function Surfaces({ policy: { plainNotes, surfaces, hostsOff } }: { readonly policy: Policy }) {
  return (
    <p>
      A note that says nothing: {modeWords[plainNotes.nothing].name.toLowerCase()}; an unclear one:{' '}
      {modeWords[plainNotes.unclear].name.toLowerCase()}.{' '}
      {surfaces.map(
        ({ host, surface, nothing, unclear }) =>
          `${surface} in ${host}: ${modeWords[nothing].name.toLowerCase()} and ${modeWords[unclear].name.toLowerCase()}. `,
      )}
      {hostsOff.length > 0 && `Switched off on ${hostsOff.join(', ')}.`}
    </p>
  );
}
