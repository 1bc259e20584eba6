import type { FastifyInstance } from 'fastify';
import type { Database } from './database/connect.ts';
import type { KeptSchema } from './database/keep-schema.ts';

/** One part of the server that can say why it can't work just now. A room with such a part adds its own. */
export type Probe = {
  readonly part: string;
  /** A sentence when something is wrong, null when nothing is. */
  check(): Promise<string | null>;
};

export type Reason = { readonly part: string; readonly sentence: string };

const patience = 2_000;

export const databaseProbe = ({ pool }: Pick<Database, 'pool'>): Probe => ({
  part: 'database',
  check: async () => {
    await pool.query('SELECT 1');
    return null;
  },
});

export const schemaProbe = (schema: Pick<KeptSchema, 'problem'>): Probe => ({
  part: 'schema',
  check: async () => schema.problem(),
});

export async function findReasons(probes: readonly Probe[], within = patience): Promise<readonly Reason[]> {
  const answers = await Promise.all(probes.map((probe) => askProbe(probe, within)));
  return answers.filter((reason) => reason !== null);
}

async function askProbe({ part, check }: Probe, within: number): Promise<Reason | null> {
  const { promise: late, resolve } = Promise.withResolvers<string>();
  const timer = setTimeout(resolve, within, `The ${part} does not answer within ${within / 1000} seconds.`);
  try {
    const sentence = await Promise.race([check(), late]);
    return sentence === null ? null : { part, sentence };
  } catch {
    return { part, sentence: `The ${part} can't be reached just now.` };
  } finally {
    clearTimeout(timer);
  }
}

/** `/health/live`: the process answers. `/health/ready` and `/health`: it can do its work, or why not. */
export function addHealth(app: FastifyInstance, probes: readonly Probe[]): void {
  app.get('/health/live', () => ({ live: true }));
  for (const path of ['/health', '/health/ready']) {
    app.get(path, async (_request, reply) => {
      const reasons = await findReasons(probes);
      const ready = reasons.length === 0;
      return reply.code(ready ? 200 : 503).send({ live: true, ready, reasons });
    });
  }
}
