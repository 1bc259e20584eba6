import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { typedBudget } from '#shared/templates/typed-budget.ts';
import { Refused } from '../form/Refused.tsx';
import { useDeed } from '../form/use-deed.ts';
import { Failed } from '../pieces/Failed.tsx';
import { saveFile } from '../pieces/save-file.ts';
import { WithCompany } from '../pieces/WithCompany.tsx';
import { templates } from '../server/queries.ts';
import { server } from '../server/server.ts';
import { NotHere } from '../shell/NotHere.tsx';
import { PageLoading } from '../shell/PageLoading.tsx';
import { mayPublish } from './may-publish.ts';
import { TemplatePreview } from './TemplatePreview.tsx';
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
  const { typed, most, warning } = typedBudget(template);
  return (
    <WithCompany>
      {(company) => (
        <>
          <div className="head">
            <h1>{template.name}</h1>
            {published === undefined ? (
              mayPublish(company) && (
                <button type="button" disabled={publish.isRunning} onClick={() => publish.run(template)}>
                  Publish it here
                </button>
              )
            ) : (
              <button
                type="button"
                className="quiet"
                onClick={() =>
                  saveFile(
                    `${template.id}.json`,
                    'application/json',
                    `${JSON.stringify(template, null, 2)}\n`,
                  )
                }
              >
                Save as a file
              </button>
            )}
          </div>
          <Refused sentence={publish.sentence} problems={publish.problems} />
          <p>
            {typed.length} of at most {most} fields have to be typed every time. {warning}
          </p>
          <section className="card">
            <h2>As the sender sees it</h2>
            <TemplatePreview template={template} company={company} />
          </section>
          {published !== undefined && <Versions id={id} versions={published.versions} />}
        </>
      )}
    </WithCompany>
  );
}
