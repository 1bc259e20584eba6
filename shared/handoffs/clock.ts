import type { Instant } from '../time/instant.ts';

export const clockNames = [
  'accept',
  'mend',
  'answer',
  'activity',
  'still-on-it',
  'complete',
  'read-back',
  'confirm',
  'snooze',
  'pause',
  'checkpoint',
  'promise-date',
  'agreement',
  'open-end',
  'standoff',
] as const;
export type ClockName = (typeof clockNames)[number];

/** Something that happens by itself at `dueAt`. `subject` tells apart clocks of one name: a receiver's place, a promise, a field. */
export type Clock = { readonly name: ClockName; readonly subject: string; readonly dueAt: Instant };
