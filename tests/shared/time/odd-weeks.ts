import { instant } from '#shared/time/instant.ts';
import { recordWall, type WallRecord } from './minute-oracle.ts';

/** Moments at which a zone does something that a plain calendar would get wrong, and two where nothing happens. */
const oddMoments: readonly (readonly [zone: string, at: string])[] = [
  ['Europe/Berlin', '2026-03-29T01:00Z'],
  ['Europe/Berlin', '2026-10-25T01:00Z'],
  ['America/New_York', '2026-03-08T07:00Z'],
  ['America/New_York', '2026-11-01T06:00Z'],
  // Half an hour each way.
  ['Australia/Lord_Howe', '2026-04-04T15:00Z'],
  ['Australia/Lord_Howe', '2026-10-03T15:30Z'],
  ['Pacific/Chatham', '2026-04-04T14:00Z'],
  // A quarter of an hour, once.
  ['Asia/Kathmandu', '1985-12-31T18:30Z'],
  // At midnight: the day begins at 1:00, or 23:00 comes twice.
  ['America/Sao_Paulo', '2018-11-04T03:00Z'],
  ['America/Sao_Paulo', '2018-02-18T02:00Z'],
  ['Africa/Cairo', '2023-04-27T22:00Z'],
  // The half hour before midnight is left out.
  ['Asia/Pyongyang', '2018-05-04T15:00Z'],
  // A minute after midnight, back into the day before.
  ['America/St_Johns', '2006-10-29T02:31Z'],
  ['America/St_Johns', '2007-03-11T03:31Z'],
  // The hour around midnight is left out.
  ['America/Toronto', '1919-03-31T04:30Z'],
  // A whole day is left out.
  ['Pacific/Apia', '2011-12-30T10:00Z'],
  ['Africa/Casablanca', '2026-03-22T02:00Z'],
  ['Asia/Tokyo', '2026-12-31T15:00Z'],
  ['UTC', '2028-02-29T00:00Z'],
];

/** The record is of a week and more on either side of the moment. */
export type OddWeek = { readonly name: string; readonly record: WallRecord; readonly moment: number };

export const oddWeeks: readonly OddWeek[] = oddMoments.map(([zone, at]) => ({
  name: `${zone} around ${at}`,
  record: recordWall(zone, instant(Date.parse(at)), 9, 18),
  moment: Date.parse(at) / 60_000,
}));
