import type { Problem } from '#shared/problem.ts';
import type { Template } from '#shared/templates/template.ts';
import { Refused } from '../../form/Refused.tsx';
import { useDeed } from '../../form/use-deed.ts';
import { server } from '../../server/server.ts';
import { DifferenceList } from '../DifferenceList.tsx';

type Given = {
  readonly template: Template;
  readonly latest: Template | null;
  readonly problems: readonly Problem[];
  readonly isChanged: boolean;
  readonly onThrowAway: () => void;
  readonly onPublished: (version: number) => void;
};

/** What would be different, and the one button that makes it so. */
export function PublishTemplate(given: Given) {
  const { template, latest, problems, isChanged, onThrowAway, onPublished } = given;
  const publish = useDeed(
    () => server.templates.publish.mutate({ template, isDryRun: false }),
    ({ template: { version } }) => onPublished(version),
  );
  const isNew = latest === null || isChanged;
  return (
    <section className="card">
      <h2>{latest === null ? 'Publish it' : `What changes from version ${latest.version}`}</h2>
      {latest !== null && <DifferenceList before={latest} after={template} />}
      <p>
        Publishing never changes handoffs that were sent: each keeps the version it was written in. A seam
        goes on with its version until its owner chooses the new one.
      </p>
      <Refused
        sentence={
          publish.sentence ??
          (problems.length === 0 ? null : 'It can’t be published yet. Correct what is named here.')
        }
        problems={problems.length === 0 ? publish.problems : problems}
      />
      <div className="deeds">
        <button
          type="button"
          disabled={!isNew || problems.length > 0 || publish.isRunning}
          onClick={() => publish.run(undefined)}
        >
          {latest === null ? 'Publish version 1' : `Publish version ${latest.version + 1}`}
        </button>
        {isChanged && (
          <button type="button" className="quiet" onClick={onThrowAway}>
            Throw the changes away
          </button>
        )}
      </div>
    </section>
  );
}
