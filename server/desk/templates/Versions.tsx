import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Template } from '#shared/templates/template.ts';
import { ChoiceField } from '../form/ChoiceField.tsx';
import { Failed } from '../pieces/Failed.tsx';
import { Moment } from '../pieces/Moment.tsx';
import { templateOf } from '../server/queries.ts';
import { PageLoading } from '../shell/PageLoading.tsx';
import { DifferenceList } from './DifferenceList.tsx';

type Version = { readonly version: number; readonly publishedAt: number };

type Given = { readonly latest: Template; readonly versions: readonly Version[] };

/** What was published when, and what changed between any two of them. */
export function Versions({ latest, versions }: Given) {
  const choices = versions.map(({ version }) => ({ value: `${version}`, label: `version ${version}` }));
  const [before, setBefore] = useState(Math.max(1, latest.version - 1));
  const [after, setAfter] = useState(latest.version);
  return (
    <section className="card">
      <h2>Versions</h2>
      <ul>
        {versions.map(({ version, publishedAt }) => (
          <li key={version}>
            Version {version}, <Moment at={publishedAt} />
          </li>
        ))}
      </ul>
      {versions.length > 1 && (
        <>
          <div className="row">
            <ChoiceField
              label="What changed from"
              value={`${before}`}
              choices={choices}
              onChange={(text) => setBefore(Number(text))}
            />
            <ChoiceField
              label="to"
              value={`${after}`}
              choices={choices}
              onChange={(text) => setAfter(Number(text))}
            />
          </div>
          <Compared id={latest.id} before={before} after={after} />
        </>
      )}
    </section>
  );
}

type Both = { readonly id: string; readonly before: number; readonly after: number };

function Compared({ id, before, after }: Both) {
  const one = useQuery(templateOf({ id, version: before }));
  const other = useQuery(templateOf({ id, version: after }));
  const error = one.error ?? other.error;
  if (one.data && other.data) return <DifferenceList before={one.data} after={other.data} />;
  if (error === null) return <PageLoading />;
  return <Failed error={error} again={() => void Promise.all([one.refetch(), other.refetch()])} />;
}
