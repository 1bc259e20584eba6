import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Failed } from '../pieces/Failed.tsx';
import { WithCompany } from '../pieces/WithCompany.tsx';
import { templates } from '../server/queries.ts';
import { PageLoading } from '../shell/PageLoading.tsx';
import { ImportTemplate } from './ImportTemplate.tsx';
import { mayPublish } from './may-publish.ts';
import { NewTemplate } from './NewTemplate.tsx';

export function TemplatesPage() {
  const { data, error, refetch } = useQuery(templates);
  return (
    <WithCompany>
      {(company) => (
        <>
          <div className="head">
            <h1>Templates</h1>
          </div>
          <p>
            What has to cross a seam. A published version never changes, and neither does what was sent with
            it.
          </p>
          {data === undefined &&
            (error === null ? <PageLoading /> : <Failed error={error} again={() => void refetch()} />)}
          {data !== undefined && (
            <ul className="plain-list card">
              {data.templates.map(({ latest, seams }) => (
                <li key={latest.id}>
                  <Link to="/templates/$template" params={{ template: latest.id }}>
                    {latest.name}
                  </Link>{' '}
                  <span className="tag">version {latest.version}</span>
                  <div className="soft">
                    {latest.fields.length} fields
                    {seams.length > 0 && `, used by ${seams.map(({ name }) => name).join(', ')}`}
                  </div>
                </li>
              ))}
              {data.offered.map(({ id, name, fields }) => (
                <li key={id}>
                  <Link to="/templates/$template" params={{ template: id }}>
                    {name}
                  </Link>{' '}
                  <span className="tag">offered, not published here</span>
                  <div className="soft">{fields.length} fields</div>
                </li>
              ))}
            </ul>
          )}
          {mayPublish(company) && data !== undefined && (
            <div className="cards">
              <NewTemplate
                taken={[
                  ...data.templates.map(({ latest }) => latest.id),
                  ...data.offered.map(({ id }) => id),
                ]}
              />
              <ImportTemplate />
            </div>
          )}
        </>
      )}
    </WithCompany>
  );
}
