import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { Failed } from '../../pieces/Failed.tsx';
import { WithCompany } from '../../pieces/WithCompany.tsx';
import { templates } from '../../server/queries.ts';
import { NotHere } from '../../shell/NotHere.tsx';
import { PageLoading } from '../../shell/PageLoading.tsx';
import { mayPublish } from '../may-publish.ts';
import { freshTemplate } from './draft-template.ts';
import { TemplateEditor } from './TemplateEditor.tsx';

/** A template being changed: the newest version, one that is offered, or a new one that only has a name. */
export function EditPage() {
  const { template: id } = useParams({ from: '/templates/$template/edit' });
  const { name } = useSearch({ from: '/templates/$template/edit' });
  const [done, setDone] = useState<number | null>(null);
  const { data, error, refetch } = useQuery(templates);
  if (data === undefined)
    return error === null ? <PageLoading /> : <Failed error={error} again={() => void refetch()} />;
  const published = data.templates.find(({ latest }) => latest.id === id);
  const offered = data.offered.find((one) => one.id === id);
  const start = published?.latest ?? offered ?? (name === undefined ? null : freshTemplate(id, name));
  if (start === null) return <NotHere />;
  return (
    <WithCompany>
      {(company) =>
        mayPublish(company) ? (
          <>
            <div role="status">
              {done !== null && <Published version={done} seams={published?.seams ?? []} />}
            </div>
            <TemplateEditor
              key={`${id} ${published?.latest.version}`}
              start={start}
              latest={published?.latest ?? null}
              company={company}
              onPublished={(version) => {
                setDone(version);
                scrollTo({ top: 0 });
              }}
            />
          </>
        ) : (
          <section className="notice">
            <h1>{start.name}</h1>
            <p>Only an admin, and whoever owns a seam, changes templates. Ask one of them.</p>
          </section>
        )
      }
    </WithCompany>
  );
}

type Done = {
  readonly version: number;
  readonly seams: readonly { readonly id: string; readonly name: string; readonly version: number }[];
};

/** Which seams still ask for an older one, and where that is changed. */
function Published({ version, seams }: Done) {
  const older = seams.filter((seam) => seam.version !== version);
  return (
    <div className="done">
      <p>
        Version {version} is published.
        {older.length > 0 && ' It is used once somebody chooses it in the set-up of:'}
        {older.map(({ id, name }) => (
          <Link key={id} to="/seams/$seam" params={{ seam: id }} className="after">
            {name}
          </Link>
        ))}
      </p>
    </div>
  );
}
