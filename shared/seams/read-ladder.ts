import { z } from 'zod';
import { strict } from '../time/read-problems.ts';
import { atMost } from './read-deadlines.ts';
import { listOf } from './read-rows.ts';

const mostRungs = 12;
const oneOfFive = 'Say who is asked: a person, the cover, a rota, the lead or the owner.';

/** Which people and rotas there are is the reader's to know. */
export const LadderSchema = (person: z.ZodType<string>, rota: z.ZodType<string>) => {
  const otherwise = strict(oneOfFive);
  const asked = z.discriminatedUnion(
    'kind',
    [
      z.strictObject({ kind: z.literal('person'), id: person }, otherwise),
      z.strictObject({ kind: z.literal('cover') }, otherwise),
      z.strictObject({ kind: z.literal('rota'), id: rota }, otherwise),
      z.strictObject({ kind: z.literal('lead') }, otherwise),
      z.strictObject({ kind: z.literal('owner') }, otherwise),
    ],
    otherwise,
  );
  const rung = z.strictObject(
    { asked, wait: atMost(20) },
    strict('A rung is who is asked, and for how long.'),
  );
  return listOf(rung, mostRungs, 'rungs').refine((rungs) => rungs.length > 0, {
    error: 'This ladder is empty, so nobody would be asked when the first one does not answer. Add a rung.',
  });
};
