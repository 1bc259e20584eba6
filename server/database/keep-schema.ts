import { setTimeout as pause } from 'node:timers/promises';
import { accepted, type Result } from '#shared/result.ts';
import type { Log } from '../log.ts';
import { holdSchema, type MigrateOptions, type SchemaHold } from './migrate.ts';

export type KeptSchema = {
  /** Why the schema can't be relied on just now; null when it can. */
  problem(): string | null;
  stop(): Promise<void>;
};

const unheld = 'The connection that keeps the database from being changed is being made again.';

/**
 * Holds the schema as long as the server runs, through restarts of the database. If a newer Baton changed it in
 * between, this one is over: `onOutdated` says so.
 */
export async function keepSchema(
  url: string,
  log: Log,
  onOutdated: (sentence: string) => void,
  options: MigrateOptions = {},
): Promise<Result<KeptSchema, string>> {
  const first = await holdSchema(url, log, options);
  if (!first.ok) return first;
  let hold: SchemaHold | null = first.value;
  let problem: string | null = null;
  const stopped = new AbortController();
  const { signal } = stopped;

  const take = async (): Promise<void> => {
    while (!signal.aborted) {
      try {
        const taken = await holdSchema(url, log, options);
        if (!taken.ok) {
          problem = taken.reason;
          onOutdated(taken.reason);
          return;
        }
        if (signal.aborted) return taken.value.release();
        hold = taken.value;
        problem = null;
        void follow(hold);
        return;
      } catch {
        await pause(250, undefined, { signal, ref: false }).catch(() => undefined);
      }
    }
  };
  const follow = async (held: SchemaHold): Promise<void> => {
    await held.lost;
    if (signal.aborted) return;
    hold = null;
    problem = unheld;
    await take();
  };
  void follow(hold);

  return accepted({
    problem: () => problem,
    stop: async () => {
      stopped.abort();
      await hold?.release();
    },
  });
}
