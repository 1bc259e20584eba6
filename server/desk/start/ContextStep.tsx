import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Refused } from '../form/Refused.tsx';
import { useDeed } from '../form/use-deed.ts';
import { Failed } from '../pieces/Failed.tsx';
import { templates } from '../server/queries.ts';
import { PageLoading } from '../shell/PageLoading.tsx';
import { FormPreview } from '../templates/FormPreview.tsx';
import { keep, type StepGiven, useGoTo } from './step.ts';

/** What has to cross: start from a template, and see it as whoever sends will see it. */
export function ContextStep({ draft, company }: StepGiven) {
  const { data, error, refetch } = useQuery(templates);
  const [chosen, setChosen] = useState(draft.template);
  const goTo = useGoTo();
  const save = useDeed(
    () => keep({ ...draft, template: chosen, seam: chosen === draft.template ? draft.seam : null }),
    () => goTo('owner'),
  );
  if (data === undefined)
    return error === null ? <PageLoading /> : <Failed error={error} again={() => void refetch()} />;
  const all = [...data.templates.map(({ latest }) => latest), ...data.offered];
  const shown = all.find(({ id }) => id === chosen);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save.run(undefined);
      }}
    >
      <fieldset>
        <legend>Start from</legend>
        {all.map(({ id, name, fields }) => (
          <label key={id} className="check">
            <input
              type="radio"
              name="template"
              checked={id === chosen}
              onChange={() => setChosen(id)}
              required
            />
            <span>
              {name} <span className="soft">{fields.length} fields</span>
            </span>
          </label>
        ))}
      </fieldset>
      {shown !== undefined && (
        <section aria-label="As the sender sees it">
          <h3>As the sender sees it</h3>
          <FormPreview key={shown.id} template={shown} company={company} />
        </section>
      )}
      <Refused sentence={save.sentence} problems={save.problems} />
      <button type="submit" disabled={save.isRunning || chosen === null}>
        Keep this and go on
      </button>
    </form>
  );
}
