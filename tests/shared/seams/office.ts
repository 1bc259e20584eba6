import type { Hand, PersonId } from '#shared/records/person-ref.ts';
import type { Absence, Directory, Person, Rota, Team } from '#shared/seams/directory.ts';
import type { Asked, Ladder } from '#shared/seams/ladder.ts';
import type { Seam } from '#shared/seams/seam.ts';
import { workingDays, workingHours } from '#shared/time/allowance.ts';
import { type Instant, instant } from '#shared/time/instant.ts';
import type { WorkCalendar } from '#shared/time/work-calendar.ts';

/** Days of an unhurried year; what is asked is asked on day 10. */
export const day = (count: number): Instant => instant(Date.UTC(2026, 0, 1) + count * 86_400_000);
export const today = day(10);

export const nobodyDeclined: ReadonlySet<PersonId> = new Set();

export const personWho = (id: PersonId, changes: Partial<Person> = {}): Person => ({
  id,
  name: id[0]?.toUpperCase() + id.slice(1),
  email: `${id}@example.com`,
  active: true,
  cover: null,
  absences: [],
  ...changes,
});

export const away = (cover: PersonId | null = null, from = day(9), to = day(12)): Partial<Person> => ({
  absences: [absence(cover, from, to)],
});
export const absence = (cover: PersonId | null, from: Instant, to: Instant): Absence => ({ from, to, cover });
export const left: Partial<Person> = { active: false };

const hours = [{ from: '09:00', to: '17:00' }];
export const calendar: WorkCalendar = {
  zone: 'Europe/Berlin',
  weekly: { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours, sat: [], sun: [] },
  holidays: [],
};

const sales: Team = { id: 'sales', name: 'Sales', lead: 'sasha', members: ['sasha', 'sid'], calendar };
const onboarding: Team = {
  ...{ id: 'onboarding', name: 'Onboarding', lead: 'lee' },
  ...{ members: ['lee', 'rosa', 'cem', 'dee', 'max'], calendar },
};
const duty: Rota = {
  ...{ id: 'duty', name: 'Duty', team: 'onboarding' },
  shifts: [
    { from: day(0), to: day(10), person: 'max' },
    { from: day(10), to: day(20), person: 'dee' },
  ],
};

type Changes = {
  readonly people?: Readonly<Record<PersonId, Partial<Person>>>;
  readonly onboarding?: Partial<Team>;
  readonly sales?: Partial<Team>;
  readonly rota?: Partial<Rota>;
};

/** Rosa receives and Cem covers for her; Dee has the duty from today, Max had it before; Lee and Sasha lead; Olga owns the seam. */
export const office = (changes: Changes = {}): Directory => ({
  people: ['sasha', 'sid', 'lee', 'rosa', 'cem', 'dee', 'max', 'olga'].map((id) =>
    personWho(id, { ...(id === 'rosa' ? { cover: 'cem' } : {}), ...changes.people?.[id] }),
  ),
  teams: [
    { ...sales, ...changes.sales },
    { ...onboarding, ...changes.onboarding },
  ],
  rotas: [{ ...duty, ...changes.rota }],
});

export const rosa: Hand = { kind: 'person', id: 'rosa', name: 'Rosa' };
export const dutyRota: Hand = { kind: 'rota', id: 'duty', name: 'Duty' };

const wait = workingHours(4);
export const ladderOf = (...asked: readonly Asked[]): Ladder => asked.map((one) => ({ asked: one, wait }));

const oneDay = workingDays(1);
export const seamWith = (changes: Partial<Seam> = {}): Seam => ({
  ...{
    id: 'sales-to-onboarding',
    name: 'Sales to onboarding',
    from: 'sales',
    to: 'onboarding',
    owner: 'olga',
  },
  ...{ template: { id: 'sales-to-onboarding', version: 1 }, mode: 'warn', everyReceiver: false },
  deadlines: {
    accept: { routine: oneDay, watch: oneDay, critical: wait },
    ...{ answer: oneDay, promiseAnswer: oneDay, activity: oneDay, stillOnIt: wait, complete: null },
    ...{ confirm: oneDay, promiseLead: oneDay, snoozeCap: oneDay, pauseCap: oneDay },
  },
  ladder: ladderOf({ kind: 'cover' }, { kind: 'rota', id: 'duty' }, { kind: 'lead' }, { kind: 'owner' }),
  ...changes,
});
