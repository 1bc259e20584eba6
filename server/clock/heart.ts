import type { Probe } from '../health.ts';
import type { Log } from '../log.ts';

/** Something the server does again and again. */
export type Beat = {
  readonly part: string;
  readonly every: number;
  /** Answers whether there is more to do at once. */
  readonly work: () => Promise<boolean>;
};

export type Heart = { readonly probe: Probe; stop(): Promise<void> };

/** So many beats may be missed before health turns red. */
const patience = 5;
const leastPatience = 15_000;

/**
 * Does one thing again and again, never twice at once, and says when it does it no more. An error is said and the next beat tries
 * again; a beat that hangs shows in the probe, since its last success grows old.
 */
export function startHeart({ part, every, work }: Beat, log: Log, now: () => number): Heart {
  let isStopped = false;
  let lastGood = now();
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();

  const beat = async () => {
    try {
      while (!isStopped && (await work()));
      lastGood = now();
    } catch (error) {
      const name = error instanceof Error ? error.name : typeof error;
      log.error({ part, error: name }, `The ${part} could not do its work this time. It tries again.`);
    }
    if (!isStopped) timer = setTimeout(start, every);
  };
  const start = () => {
    running = beat();
  };
  start();

  return {
    probe: {
      part,
      check: async () => {
        const silentFor = now() - lastGood;
        if (silentFor <= Math.max(every * patience, leastPatience)) return null;
        return `The ${part} has done nothing for ${Math.round(silentFor / 1000)} seconds. Deadlines may pass unseen; look at the log.`;
      },
    },
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
