import { awayPastDue } from './away-past-due.ts';
import type { ContradictionRule } from './contradiction.ts';
import { customWorkPromised } from './custom-work-promised.ts';
import { differsFromRecord } from './differs-from-record.ts';
import { dueInPast } from './due-in-past.ts';
import { liveBeforeClose } from './live-before-close.ts';
import { otherSeats } from './other-seats.ts';

/** Every pair of facts that is looked at, in the order they are shown. */
export const contradictions: readonly ContradictionRule[] = [
  dueInPast,
  liveBeforeClose,
  differsFromRecord,
  otherSeats,
  customWorkPromised,
  awayPastDue,
];
