import { acceptAgainstEscalate } from './accept-against-escalate.ts';
import { blackHole } from './black-hole.ts';
import { clockChanges } from './clock-changes.ts';
import { commitOrder } from './commit-order.ts';
import { droppedAnswers } from './dropped-answers.ts';
import { dueAtOnce } from './due-at-once.ts';
import type { Fault } from './fault.ts';
import { fullDisk } from './full-disk.ts';
import { killedClocks } from './killed-clocks.ts';
import { killedDatabase } from './killed-database.ts';
import { killedServer } from './killed-server.ts';
import { orphanedDatabase } from './orphaned-database.ts';
import { otherVersion } from './other-version.ts';
import { poisonRows } from './poison-rows.ts';
import { stoppedServer } from './stopped-server.ts';
import { twoOnOneFolder } from './two-on-one-folder.ts';
import { wrongClock } from './wrong-clock.ts';

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
  poisonRows,
  commitOrder,
  stoppedServer,
  otherVersion,
  blackHole,
  wrongClock,
  clockChanges,
  fullDisk,
];
