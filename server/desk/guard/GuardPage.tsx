import { Link } from '@tanstack/react-router';
import type { Policy } from '#shared/seams/policy.ts';
import { modes } from '#shared/seams/seam.ts';
import { ChoiceField } from '../form/ChoiceField.tsx';
import { Refused } from '../form/Refused.tsx';
import { useDeed } from '../form/use-deed.ts';
import type { Company } from '../pieces/use-company.ts';
import { WithCompany } from '../pieces/WithCompany.tsx';
import { modeIn, modeWords } from '../seams/modes.ts';
import { sayTrigger } from '../seams/say-trigger.ts';
import { server } from '../server/server.ts';
import './guard.css';
import { guardedHosts } from '#shared/seams/guarded-hosts.ts';
import { Health } from './Health.tsx';
import { HostCard } from './HostCard.tsx';
import { SavedAnyway } from './SavedAnyway.tsx';

/** What Baton does in the pages people work in, how well it sees them, and what was saved anyway. */
export const GuardPage = () => <WithCompany>{(company) => <Guard company={company} />}</WithCompany>;

function Guard({ company: { policy, who, seams } }: { readonly company: Company }) {
  const mayEdit = who.role === 'admin';
  const save = useDeed((given: Policy) => server.seams.savePolicy.mutate({ policy: given }));
  const { plainNotes } = policy;
  const put = (part: Partial<Policy['plainNotes']>) =>
    save.run({ ...policy, plainNotes: { ...plainNotes, ...part } });
  return (
    <>
      <div className="head">
        <h1>In the pages</h1>
      </div>
      <p>
        Observe counts, warn says so and lets the save go, block holds it with a way out. What a customer
        reads is never looked at.{!mayEdit && ' Only an admin of your company changes this.'}
      </p>
      <section className="card">
        <h2>Notes everywhere</h2>
        <div className="row">
          {(['nothing', 'unclear'] as const).map((verdict) => (
            <ChoiceField
              key={verdict}
              label={verdict === 'nothing' ? 'A note that says nothing' : 'An unclear note'}
              value={plainNotes[verdict]}
              choices={modes.map((mode) => ({ value: mode, label: modeWords[mode].name }))}
              isDisabled={!mayEdit || save.isRunning}
              onChange={(mode) => put({ [verdict]: modeIn(mode) })}
            />
          ))}
        </div>
        <Refused sentence={save.sentence} problems={save.problems} />
      </section>
      {guardedHosts.map((host) => (
        <HostCard key={host.id} {...{ host, policy, mayEdit }} onSave={save.run} isRunning={save.isRunning} />
      ))}
      <section className="card">
        <h2>Changes of hands</h2>
        {policy.triggers.length === 0 && (
          <p className="soft">No change in a page asks for a seam yet. Rules are set on a seam’s own page.</p>
        )}
        <ul className="plain-list">
          {policy.triggers.map((rule) => (
            <li key={`${rule.host} ${rule.kind} ${rule.values} ${rule.seam}`}>
              {sayTrigger(rule)}:{' '}
              <Link to="/seams/$seam" params={{ seam: rule.seam }}>
                {seams.find(({ id }) => id === rule.seam)?.name ?? rule.seam}
              </Link>
            </li>
          ))}
        </ul>
      </section>
      {(mayEdit || who.role === 'owner') && <Health />}
      <SavedAnyway />
    </>
  );
}
