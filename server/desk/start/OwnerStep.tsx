import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { defaultDeadlines } from '#shared/seams/default-deadlines.ts';
import { defaultLadder } from '#shared/seams/default-ladder.ts';
import type { Template } from '#shared/templates/template.ts';
import { ChoiceField } from '../form/ChoiceField.tsx';
import { wrongAt } from '../form/problems.ts';
import { Refused } from '../form/Refused.tsx';
import { type Answered, useDeed } from '../form/use-deed.ts';
import { templates } from '../server/queries.ts';
import { server } from '../server/server.ts';
import type { Draft } from './draft.ts';
import { keep, type StepGiven, useGoTo } from './step.ts';

/** Nothing goes live without somebody who answers for it. */
export function OwnerStep({ draft, company: { directory, seams, who } }: StepGiven) {
  const [owner, setOwner] = useState(draft.owner ?? '');
  const { data: published } = useQuery(templates);
  const goTo = useGoTo();
  const teamNamed = (id: string | null) => directory.teams.find((team) => team.id === id)?.name ?? '';
  const save = useDeed(
    async (): Promise<Answered<Draft>> => {
      const known = seams.find(({ id }) => id === draft.seam);
      if (known !== undefined) {
        const saved = await server.seams.save.mutate({ id: known.id, seam: { ...known, owner } });
        return saved.ok ? keep({ ...draft, owner }) : saved;
      }
      const template = await publishedOf(draft.template, [
        ...(published?.offered ?? []),
        ...(published?.templates.map(({ latest }) => latest) ?? []),
      ]);
      if (!template.ok) return template;
      const { id, version } = template.value;
      const rota = directory.rotas.find(({ team }) => team === draft.to)?.id ?? null;
      const made = await server.seams.save.mutate({
        id: null,
        seam: {
          ...{
            name: `${teamNamed(draft.from)} to ${teamNamed(draft.to)}`,
            from: draft.from,
            to: draft.to,
            owner,
          },
          ...{ template: { id, version }, mode: 'observe', everyReceiver: false },
          ...{ deadlines: defaultDeadlines(id), ladder: defaultLadder(id, rota) },
        },
      });
      return made.ok ? keep({ ...draft, owner, seam: made.value.id }) : made;
    },
    () => goTo('people'),
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save.run(undefined);
      }}
    >
      <p>
        The owner decides what has to cross and by when, and is told when work gets stuck. Without one, nobody
        would notice.
      </p>
      <div className="narrow">
        <ChoiceField
          label="Owner"
          none="Choose somebody"
          value={owner}
          choices={directory.people
            .filter(({ active }) => active)
            .map(({ id, name }) => ({ value: id, label: id === who.person ? `${name} (you)` : name }))}
          onChange={setOwner}
          wrong={wrongAt(save.problems, 'owner')}
          required
        />
      </div>
      <p className="soft">Not in the list? Name yourself for now; the seam’s page changes it later.</p>
      <Refused sentence={save.sentence} problems={save.problems.filter(({ path }) => path !== 'owner')} />
      <button type="submit" disabled={save.isRunning || published === undefined}>
        Keep this and go on
      </button>
    </form>
  );
}

/** The newest version; a template nobody has published here yet is published as it was shown. */
async function publishedOf(
  id: string | null,
  templates: readonly Template[],
): Promise<Answered<Pick<Template, 'id' | 'version'>>> {
  const template = templates.find((one) => one.id === id);
  if (template === undefined)
    return { ok: false, reason: { sentence: 'This template is gone. Go back one step and choose another.' } };
  const done = await server.templates.publish.mutate({ template, isDryRun: false });
  return done.ok ? { ok: true, value: done.value.template } : done;
}
