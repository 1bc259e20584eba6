import { z } from 'zod';
import type { Read } from '../problem.ts';
import { accepted, refused } from '../result.ts';
import type { Template } from '../templates/template.ts';
import { problemsOf, strict } from '../time/read-problems.ts';
import type { Person, Rota, Team } from './directory.ts';
import { DeadlinesSchema } from './read-deadlines.ts';
import { LadderSchema } from './read-ladder.ts';
import { evenWhenFieldsFail } from './read-rows.ts';
import { Id, Name } from './read-words.ts';
import { modes, type Seam } from './seam.ts';

/** What a seam may name; a directory and the published templates have it all. */
export type Nameable = {
  readonly teams: readonly Pick<Team, 'id'>[];
  readonly people: readonly Pick<Person, 'id' | 'name' | 'active'>[];
  readonly rotas: readonly Pick<Rota, 'id'>[];
  readonly templates: readonly Pick<Template, 'id' | 'version'>[];
};

/** The whole seam, or everything that is wrong with it. A draft may lack an owner; anything but `off` needs one. */
export function readSeam(input: unknown, known: Nameable): Read<Seam> {
  const read = SeamSchema(known).safeParse(input);
  return read.success ? accepted(read.data) : refused(problemsOf(read.error));
}

const SeamSchema = (known: Nameable) =>
  z
    .strictObject(
      {
        id: Id,
        name: Name,
        from: oneOfTeams(known),
        to: oneOfTeams(known),
        owner: activePerson(known).nullable(),
        template: publishedTemplate(known),
        mode: z.enum(modes, { error: 'Choose a mode: off, observe, warn or block.' }),
        everyReceiver: z.boolean({
          error: 'Say whether every receiver must accept, or the first one is enough.',
        }),
        deadlines: DeadlinesSchema,
        ladder: LadderSchema(activePerson(known), oneOfRotas(known)),
      },
      strict('A seam is a pair of teams with an owner, a template, a mode, deadlines and a ladder.'),
    )
    .superRefine((seam, context) => {
      if (Looped.safeParse(seam).success && seam.from === seam.to) {
        context.addIssue({ code: 'custom', path: ['to'], message: betweenTwo });
      }
      if (Ownerless.safeParse(seam).success) {
        context.addIssue({ code: 'custom', path: ['owner'], message: needsOwner });
      }
    }, evenWhenFieldsFail);

const betweenTwo = 'A seam goes from one team to another. Choose a different receiving team.';
const needsOwner =
  'A seam without an owner can’t go live: nobody would notice when work gets stuck. Name an owner, or leave it off.';

const Looped = z.looseObject({ from: z.string(), to: z.string() });
const Ownerless = z.looseObject({ owner: z.null(), mode: z.enum(['observe', 'warn', 'block']) });

function oneOfTeams({ teams }: Nameable) {
  const ids = new Set(teams.map(({ id }) => id));
  return z
    .string({ error: 'Choose a team.' })
    .refine((id) => ids.has(id), { error: 'There is no such team. Choose one of the list.' });
}

function oneOfRotas({ rotas }: Nameable) {
  const ids = new Set(rotas.map(({ id }) => id));
  return z
    .string({ error: 'Choose a rota.' })
    .refine((id) => ids.has(id), { error: 'There is no such rota. Choose one of the list.' });
}

function activePerson({ people }: Nameable) {
  const byId = new Map(people.map((person) => [person.id, person]));
  return z
    .string({ error: 'Choose a person.' })
    .refine((id) => byId.has(id), { error: 'There is no such person. Choose one of the list.' })
    .refine((id) => byId.get(id)?.active !== false, {
      error: 'This person has left. Choose somebody who is here.',
    });
}

const publishedTemplate = ({ templates }: Nameable) =>
  z
    .strictObject({ id: Id, version: z.int({ error: wrongVersion }) }, strict('Choose a template.'))
    .refine(({ id, version }) => templates.some((one) => one.id === id && one.version === version), {
      error: wrongVersion,
    });

const wrongVersion = 'This template has no such version. Choose one that was published.';
