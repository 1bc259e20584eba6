import { z } from 'zod';
import { devicePolicy } from '../seams/device-policy.ts';
import { latestTemplates } from '../templates/latest-templates.ts';
import { procedure, router } from '../trpc.ts';
import { templateKey } from './setup.ts';
import { currentSetup } from './setup-of.ts';
import { readSetupVersion } from './setup-store.ts';

/**
 * What every device keeps, so that a page is guarded, a note written and a command foreseen without a network: the directory,
 * the seams, the templates they ask for and the newest of each, and the policy. All of it is of one edit, named by its version.
 */
export const setupRouter = router({
  read: procedure('any')
    .input(z.strictObject({ version: z.int().min(0).nullable() }))
    .query(async ({ ctx: { door, who }, input }) => {
      const version = await readSetupVersion(door.pool, who.workspace);
      if (version !== null && version === input.version) return { kind: 'unchanged' as const, version };
      const setup = await currentSetup(door, who);
      const seams = [...setup.seams.values()];
      const templates = new Map(latestTemplates(setup).map((template) => [templateKey(template), template]));
      for (const { template } of seams) {
        const asked = setup.templates.get(templateKey(template));
        if (asked !== undefined) templates.set(templateKey(asked), asked);
      }
      return {
        ...{ kind: 'setup' as const, version: setup.version, directory: setup.directory, seams },
        ...{ templates: [...templates.values()], policy: devicePolicy(setup) },
      };
    }),
});
