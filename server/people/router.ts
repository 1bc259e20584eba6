import { z } from 'zod';
import { accepted } from '#shared/result.ts';
import { procedure, router } from '../trpc.ts';
import { maySayAway } from './authority.ts';
import { savePerson, sayAway, takeBackAbsence } from './edit-people.ts';
import { refuseEdit } from './edit-refusal.ts';
import { dropRota, dropTeam, saveRota, saveTeam } from './edit-teams.ts';
import { exportPeople } from './export-people.ts';
import { importPeople } from './import-people.ts';
import { listOpenEnds } from './list-open-ends.ts';
import { listPeople } from './people-store.ts';
import { Key } from './read-key.ts';
import { currentSetup } from './setup-of.ts';

const mostAtOnce = 200;
const searchSentence = 'Search for up to 100 letters.';
const Search = z.string(searchSentence).max(100, searchSentence);

const whose = z.strictObject({ person: Key });
/** What is inside is read by the directory's own rules, which say what is wrong and where. */
const given = z.unknown();

export const peopleRouter = router({
  list: procedure('web')
    .input(
      z.strictObject({
        text: Search.default(''),
        after: Key.nullable().default(null),
        most: z.int().min(1).max(mostAtOnce).default(mostAtOnce),
        isActive: z.boolean().nullable().default(null),
      }),
    )
    .query(({ ctx: { database, ports, who }, input }) =>
      listPeople(database, who.workspace, { ...input, text: input.text.trim() }, ports.now()),
    ),

  save: procedure('web', 'admin')
    .input(z.strictObject({ id: Key.nullable(), name: given, email: given, cover: given }))
    .mutation(({ ctx, input }) => savePerson(ctx, input)),

  sayAway: procedure('web')
    .input(z.strictObject({ person: Key, from: given, to: given, cover: given }))
    .mutation(({ ctx, input }) => sayAway(ctx, input)),

  takeBackAbsence: procedure('web')
    .input(z.strictObject({ absence: Key }))
    .mutation(({ ctx, input }) => takeBackAbsence(ctx, input.absence)),

  /** What waits for somebody and would go to their cover. */
  openEnds: procedure('web')
    .input(whose)
    .query(async ({ ctx: { door, who }, input }) => {
      const setup = await currentSetup(door, who);
      if (!maySayAway(who, input.person, setup)) return refuseEdit('not-yours');
      return accepted(await listOpenEnds(door, who.workspace, input.person, mostAtOnce));
    }),

  teams: procedure('web').query(async ({ ctx: { door, who } }) => {
    const { directory } = await currentSetup(door, who);
    return { teams: directory.teams, rotas: directory.rotas };
  }),

  saveTeam: procedure('web', 'admin')
    .input(z.strictObject({ id: Key.nullable(), name: given, lead: given, members: given, calendar: given }))
    .mutation(({ ctx, input }) => saveTeam(ctx, input)),

  removeTeam: procedure('web', 'admin')
    .input(z.strictObject({ team: Key }))
    .mutation(({ ctx, input }) => dropTeam(ctx, input.team)),

  saveRota: procedure('web')
    .input(z.strictObject({ id: Key.nullable(), name: given, team: Key, shifts: given }))
    .mutation(({ ctx, input }) => saveRota(ctx, input)),

  removeRota: procedure('web')
    .input(z.strictObject({ rota: Key }))
    .mutation(({ ctx, input }) => dropRota(ctx, input.rota)),

  importFile: procedure('web', 'admin')
    .input(z.strictObject({ text: z.string('Choose a CSV file.'), isDryRun: z.boolean() }))
    .mutation(({ ctx, input }) => importPeople(ctx, input.text, input.isDryRun)),

  exportFile: procedure('web', 'admin').query(async ({ ctx: { database, door, who } }) => ({
    name: 'people.csv',
    text: await exportPeople(database, who.workspace, await currentSetup(door, who)),
  })),
});
