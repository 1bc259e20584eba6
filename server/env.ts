import { z } from 'zod';
import type { Read } from '#shared/problem.ts';
import { accepted, refused } from '#shared/result.ts';
import { accessSettings } from './access/settings.ts';
import { databaseSettings } from './database/settings.ts';
import { deliverySettings } from './delivery/settings.ts';
import { type Settings, setting, type ValuesOf } from './setting.ts';

const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const;

const port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .refine((number) => number <= 65_535);

const webAddress = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''));

export const serverSettings = {
  port: setting('PORT', port.default(7710), {
    expected: 'a port number from 0 to 65535 (0 takes any free port)',
    about: 'the port Baton listens on',
  }),
  host: setting('HOST', z.string().regex(/^\S+$/).default('127.0.0.1'), {
    expected: 'an address of this machine, such as 127.0.0.1 or 0.0.0.0',
    about: 'the address Baton listens on',
  }),
  publicUrl: setting('BATON_URL', webAddress.optional(), {
    expected: 'an address people open, such as https://baton.example.com',
    about: 'the address people see; without it, the one Baton listens on',
  }),
  logLevel: setting('LOG_LEVEL', z.enum(logLevels).default('info'), {
    expected: `one of ${logLevels.join(', ')}`,
    about: 'how much goes into the log',
  }),
} satisfies Settings;

/** One line a room. */
export const settings = {
  ...serverSettings,
  ...databaseSettings,
  ...accessSettings,
  ...deliverySettings,
} satisfies Settings;

export type Env = ValuesOf<typeof settings>;

/** An empty variable counts as not set. All that is wrong is said at once. */
export function readEnv(source: Readonly<Record<string, string | undefined>>): Read<Env> {
  const entries = Object.entries(settings).map(([name, { variable, schema, expected }]) => {
    const given = source[variable]?.trim() || undefined;
    const read = schema.safeParse(given);
    const sentence = `${variable} must be ${expected}. Baton was not started; correct it, or remove it to use the default.`;
    return { name, read, problem: { path: variable, sentence } };
  });
  const problems = entries.filter(({ read }) => !read.success).map(({ problem }) => problem);
  if (problems.length > 0) return refused(problems);
  const values = entries.map(({ name, read }) => [name, read.data] as const);
  return accepted(Object.fromEntries(values) as Env);
}
