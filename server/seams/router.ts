import { z } from 'zod';
import { accepted } from '#shared/result.ts';
import { whoWouldBeAsked } from '#shared/seams/routing.ts';
import { modes } from '#shared/seams/seam.ts';
import { refuseEdit, refuseProblems } from '../people/edit-refusal.ts';
import { Key } from '../people/read-key.ts';
import { currentSetup } from '../people/setup-of.ts';
import { procedure, router } from '../trpc.ts';
import { findDraft, keepDraft } from './draft-store.ts';
import { savePolicy, switchHost } from './edit-policy.ts';
import { dropSeam, saveSeam, switchSeam } from './edit-seams.ts';
import { readDraft } from './read-draft.ts';

const Hand = z.strictObject({ kind: z.enum(['person', 'rota'], 'Choose a person or a rota.'), id: Key });

export const seamsRouter = router({
  list: procedure('web').query(async ({ ctx: { door, who } }) => {
    const { seams, policy } = await currentSetup(door, who);
    return { seams: [...seams.values()], policy };
  }),

  save: procedure('web')
    .input(z.strictObject({ id: Key.nullable(), seam: z.unknown() }))
    .mutation(({ ctx, input }) => saveSeam(ctx, input.id, input.seam)),

  switchTo: procedure('web')
    .input(z.strictObject({ seam: Key, mode: z.enum(modes, 'Choose a mode: off, observe, warn or block.') }))
    .mutation(({ ctx, input }) => switchSeam(ctx, input.seam, input.mode)),

  remove: procedure('web')
    .input(z.strictObject({ seam: Key }))
    .mutation(({ ctx, input }) => dropSeam(ctx, input.seam)),

  /** The seam that is being set up, so that it can be left and gone on with by any admin. */
  draft: procedure('web', 'admin').query(({ ctx: { database, who } }) => findDraft(database, who.workspace)),

  keepDraft: procedure('web', 'admin')
    .input(z.strictObject({ draft: z.unknown() }))
    .mutation(async ({ ctx: { database, who }, input }) => {
      const read = readDraft(input.draft);
      if (!read.ok) return refuseProblems(read.reason);
      await keepDraft(database, who.workspace, read.value);
      return accepted(null);
    }),

  /** Who would be asked, one after the other, if a handoff came now and nobody answered. */
  whoWouldBeAsked: procedure('web')
    .input(z.strictObject({ seam: Key, to: Hand }))
    .query(async ({ ctx: { door, ports, who }, input: { seam: id, to } }) => {
      const { seams, directory } = await currentSetup(door, who);
      const seam = seams.get(id);
      if (seam === undefined) return refuseEdit('no-such-seam');
      return accepted(whoWouldBeAsked(seam, { ...to, name: '' }, directory, ports.now()));
    }),

  savePolicy: procedure('web', 'admin')
    .input(z.strictObject({ policy: z.unknown() }))
    .mutation(({ ctx, input }) => savePolicy(ctx, input.policy)),

  switchHost: procedure('web', 'admin')
    .input(
      z.strictObject({
        host: z.string().regex(/^[a-z][a-z0-9-]{0,63}$/, 'Write the site as in hubspot.'),
        isOff: z.boolean(),
      }),
    )
    .mutation(({ ctx, input }) => switchHost(ctx, input.host, input.isOff)),
});
