import { z } from 'zod';
import type { Problem, Read } from '#shared/problem.ts';
import { accepted, refused } from '#shared/result.ts';
import { readTarget } from './targets/read-target.ts';

const Connection = z.strictObject({
  channel: z.enum(['slack', 'teams', 'webhook'], { error: 'Choose Slack, Teams or a webhook.' }),
  name: z
    .string({ error: 'Give it a name, so that others know where it goes.' })
    .trim()
    .min(1, 'Give it a name, so that others know where it goes.')
    .max(80, 'Give it a shorter name, of 80 letters at most.'),
  url: z.unknown(),
  teams: z.array(z.string().max(100)).max(200).default([]),
  hears: z.enum(['everything', 'escalations']).default('everything'),
  showsNote: z.boolean().default(false),
});

/** A connection as an admin gives it. The address is kept apart from the rest: it is a secret. */
export type GivenConnection = Omit<z.infer<typeof Connection>, 'url'> & { readonly url: URL };

/** The whole connection, or everything that is wrong with it. `allowed`: see readTarget. */
export function readConnection(input: unknown, allowed: readonly string[]): Read<GivenConnection> {
  const read = Connection.safeParse(input);
  const url = readTarget(
    typeof input === 'object' && input !== null && 'url' in input ? input.url : '',
    allowed,
  );
  if (read.success && url.ok) return accepted({ ...read.data, url: url.value });
  const problems: readonly Problem[] = read.success
    ? []
    : read.error.issues.map(({ path, message }) => ({ path: path.join('.'), sentence: message }));
  return refused([...problems, ...(url.ok ? [] : url.reason)]);
}
