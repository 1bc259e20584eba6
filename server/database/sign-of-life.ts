import { answerWithin } from '../feed/patience.ts';

/** How often a line that has nothing else to say is asked, and how long its answer may take. */
const askEvery = 5_000;

export type Watch = { stop(): void };

/** A line can die without a word and look open for hours. Asks it again and again, and says so once when it is silent or fails. */
export function watchLife(ask: () => Promise<unknown>, onSilent: () => void, every = askEvery): Watch {
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  const askLater = () => {
    timer = setTimeout(async () => {
      try {
        await answerWithin(every, ask());
        if (!isStopped) askLater();
      } catch {
        if (!isStopped) onSilent();
      }
    }, every);
    timer.unref();
  };
  askLater();
  return {
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
