import { acceptAgainstEscalate } from './accept-against-escalate.ts';
import { droppedAnswers } from './dropped-answers.ts';
import { dueAtOnce } from './due-at-once.ts';
import type { Fault } from './fault.ts';
import { killedClocks } from './killed-clocks.ts';
import { killedDatabase } from './killed-database.ts';
import { killedServer } from './killed-server.ts';
import { orphanedDatabase } from './orphaned-database.ts';
import { twoOnOneFolder } from './two-on-one-folder.ts';

/** One line a fault. */
export const faults: readonly Fault[] = [
  killedServer,
  killedDatabase,
  orphanedDatabase,
  twoOnOneFolder,
  droppedAnswers,
  acceptAgainstEscalate,
  killedClocks,
  dueAtOnce,
];
