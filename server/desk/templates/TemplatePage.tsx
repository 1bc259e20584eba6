import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Refused } from '../form/Refused.tsx';
import { useDeed } from '../form/use-deed.ts';
import { Failed } from '../pieces/Failed.tsx';
import { WithCompany } from '../pieces/WithCompany.tsx';
import { templates } from '../server/queries.ts';
import { server } from '../server/server.ts';
import { NotHere } from '../shell/NotHere.tsx';
import { PageLoading } from '../shell/PageLoading.tsx';
import { FormPreview } from './FormPreview.tsx';
import { mayPublish } from './may-publish.ts';
import { saveTemplate } from './save-template.ts';
import { TypedBudget } from './TypedBudget.tsx';
import { Versions } from './Versions.tsx';

export function TemplatePage() {
  const { template: id } = useParams({ from: '/templates/$template' });
  const { data, error, refetch } = useQuery(templates);
  const publish = useDeed((template: unknown) =>
    server.templates.publish.mutate({ template, isDryRun: false }),
  );
  if (data === undefined)
    return error === null ? <PageLoading /> : <Failed error={error} again={() => void refetch()} />;
  const published = data.templates.find(({ latest }) => latest.id === id);
  const template = published?.latest ?? data.offered.find((one) => one.id === id);
  if (template === undefined) return <NotHere />;
  return (
    <WithCompany>
      {(company) => (
        <>
          <div className="head">
            <h1>{template.name}</h1>
            <div className="deeds">
              {mayPublish(company) && published === undefined && (
                <button type="button" disabled={publish.isRunning} onClick={() => publish.run(template)}>
                  Publish it here
                </button>
              )}
              {mayPublish(company) && (
                <Link to="/templates/$template/edit" params={{ template: id }} className="button quiet">
                  Change it
                </Link>
              )}
              <button type="button" className="quiet" onClick={() => saveTemplate(template)}>
                Save as a file
              </button>
            </div>
          </div>
          <Refused sentence={publish.sentence} problems={publish.problems} />
          <TypedBudget template={template} />
          <section className="card">
            <h2>As the sender sees it</h2>
            <FormPreview key={`${template.id} ${template.version}`} template={template} company={company} />
          </section>
          {published !== undefined && (
            <Versions
              key={published.latest.version}
              latest={published.latest}
              versions={published.versions}
            />
          )}
        </>
      )}
    </WithCompany>
  );
}
