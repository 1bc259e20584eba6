import type { Log } from '../log.ts';

/** Work that goes on behind an answer that is out already. A server that stops waits for it. */
export type Background = {
  run(what: string, work: Promise<void>): void;
  settled(): Promise<void>;
};

export function createBackground(log: Log): Background {
  const running = new Set<Promise<void>>();
  return {
    run(what, work) {
      const watched = work
        .catch(({ name }: Error) => log.error({ kind: name, what }, 'Something behind an answer failed.'))
        .finally(() => running.delete(watched));
      running.add(watched);
    },
    async settled() {
      while (running.size > 0) await Promise.all(running);
    },
  };
}
