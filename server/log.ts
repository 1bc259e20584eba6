import { type Logger, pino } from 'pino';

/** What a room may say while it works. Never note text, never a password. */
export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>;

/** Lines of JSON on the error stream: the output stream belongs to the few lines a person reads at start. */
export const createLog = (level: string): Logger =>
  pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ dest: 2, sync: true }),
  );
