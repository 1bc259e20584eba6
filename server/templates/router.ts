import { z } from 'zod';
import { accepted } from '#shared/result.ts';
import { defaultTemplates } from '#shared/templates/defaults/registry.ts';
import { templateDifferences } from '#shared/templates/difference.ts';
import { refuseEdit, refuseProblems } from '../people/edit-refusal.ts';
import { Key } from '../people/read-key.ts';
import { templateKey } from '../people/setup.ts';
import { currentSetup } from '../people/setup-of.ts';
import { procedure, router } from '../trpc.ts';
import { latestTemplates } from './latest-templates.ts';
import { publish } from './publish.ts';
import { readTemplateFile, writeTemplateFile } from './template-file.ts';
import { listVersions } from './template-store.ts';

const Version = z.int('Name a version by its number.').min(1, 'Name a version by its number.');
const which = z.strictObject({ id: Key, version: Version });

export const templatesRouter = router({
  /** The newest of each with its versions, and the defaults nobody has published here yet. */
  list: procedure('web').query(async ({ ctx: { database, door, who } }) => {
    const setup = await currentSetup(door, who);
    const versions = await listVersions(database, who.workspace);
    const templates = latestTemplates(setup).map((latest) => ({
      latest,
      versions: versions
        .filter(({ id }) => id === latest.id)
        .map(({ version, publishedAt }) => ({ version, publishedAt })),
      seams: [...setup.seams.values()]
        .filter(({ template }) => template.id === latest.id)
        .map(({ id, name, template }) => ({ id, name, version: template.version })),
    }));
    const known = new Set(templates.map(({ latest }) => latest.id));
    return { templates, offered: defaultTemplates.filter(({ id }) => !known.has(id)) };
  }),

  /** Any version, also an old one: a handoff is shown as it was written. */
  find: procedure('any')
    .input(which)
    .query(
      async ({ ctx: { door, who }, input }) =>
        (await currentSetup(door, who)).templates.get(templateKey(input)) ?? null,
    ),

  publish: procedure('web')
    .input(z.strictObject({ template: z.unknown(), isDryRun: z.boolean().default(false) }))
    .mutation(({ ctx, input }) => publish(ctx, input.template, input.isDryRun)),

  differences: procedure('web')
    .input(z.strictObject({ id: Key, before: Version, after: Version }))
    .query(async ({ ctx: { door, who }, input: { id, before, after } }) => {
      const { templates } = await currentSetup(door, who);
      const one = templates.get(templateKey({ id, version: before }));
      const other = templates.get(templateKey({ id, version: after }));
      if (one === undefined || other === undefined) return refuseEdit('no-such-template');
      return accepted({ fields: templateDifferences(one, other) });
    }),

  exportFile: procedure('web')
    .input(which)
    .query(async ({ ctx: { door, who }, input }) => {
      const template = (await currentSetup(door, who)).templates.get(templateKey(input));
      return template === undefined ? refuseEdit('no-such-template') : accepted(writeTemplateFile(template));
    }),

  importFile: procedure('web')
    .input(z.strictObject({ text: z.string('Choose a JSON file.'), isDryRun: z.boolean() }))
    .mutation(async ({ ctx, input }) => {
      const given = readTemplateFile(input.text);
      return given.ok ? publish(ctx, given.value, input.isDryRun) : refuseProblems(given.reason);
    }),
});
