import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Field as TemplateField } from '#shared/templates/template.ts';
import { ChoiceField } from '../form/ChoiceField.tsx';
import { Moment } from '../pieces/Moment.tsx';
import { server } from '../server/server.ts';

const changeWords = {
  added: 'new',
  removed: 'gone',
  moved: 'stands elsewhere',
  changed: 'changed',
} as const;

const partWords: Readonly<Record<keyof TemplateField, string>> = {
  key: 'its key',
  type: 'its kind',
  label: 'its label',
  need: 'when it is needed',
  role: 'what it means',
  noneAllowed: 'whether none may be ticked',
  fact: 'what fills it from the page',
  inherited: 'whether it starts with what was said before',
  help: 'its help',
  good: 'its good example',
  bad: 'its bad example',
  settings: 'its settings',
};

type Version = { readonly version: number; readonly publishedAt: number };

/** What was published when, and what changed between any two of them. */
export function Versions({ id, versions }: { readonly id: string; readonly versions: readonly Version[] }) {
  const newest = Math.max(...versions.map(({ version }) => version));
  const [before, setBefore] = useState(Math.max(1, newest - 1));
  const { data } = useQuery({
    queryKey: ['templates', 'differences', id, before, newest],
    queryFn: () => server.templates.differences.query({ id, before, after: newest }),
    enabled: before !== newest,
  });
  const fields = data?.ok === true ? data.value.fields : [];
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
          <div className="narrow">
            <ChoiceField
              label={`What changed up to version ${newest} since`}
              value={`${before}`}
              choices={versions.map(({ version }) => ({ value: `${version}`, label: `version ${version}` }))}
              onChange={(text) => setBefore(Number(text))}
            />
          </div>
          {fields.length === 0 && <p className="soft">Nothing.</p>}
          <ul className="plain-list">
            {fields.map(({ field, label, change, what }) => (
              <li key={field}>
                <strong>{label}</strong>: {changeWords[change]}
                {what.length > 0 && (
                  <span className="soft"> ({what.map((name) => partWords[name]).join(', ')})</span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
