import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Seam } from '#shared/seams/seam.ts';
import type { TriggerRule } from '#shared/seams/trigger.ts';
import { Refused } from '../form/Refused.tsx';
import { useDeed } from '../form/use-deed.ts';
import { ModeChoice } from '../guard/ModeChoice.tsx';
import type { Company } from '../pieces/use-company.ts';
import { server } from '../server/server.ts';
import { modeWords } from './modes.ts';
import { sayTrigger } from './say-trigger.ts';
import { TriggerForm } from './TriggerForm.tsx';

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
      <p>
        What pages do with a plain note stands under <Link to="/guard">In the pages</Link>.
      </p>
      {own.length === 0 && <p className="soft">No change in a page asks for this seam yet.</p>}
      <ul className="plain-list">
        {own.map((rule) => (
          <li key={`${rule.host} ${rule.kind} ${rule.values}`} className="person">
            <span>
              {sayTrigger(rule)} {!isAdmin && <span className="tag">{modeWords[rule.mode].name}</span>}
            </span>
            {isAdmin && (
              <div className="deeds">
                <ModeChoice
                  label={`Mode: ${sayTrigger(rule)}`}
                  value={rule.mode}
                  isDisabled={save.isRunning}
                  onChange={(mode) =>
                    mode !== null &&
                    save.run(policy.triggers.map((one) => (one === rule ? { ...rule, mode } : one)))
                  }
                />
                <button
                  type="button"
                  className="quiet"
                  onClick={() => save.run(policy.triggers.filter((one) => one !== rule))}
                >
                  Take this rule out
                </button>
              </div>
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
