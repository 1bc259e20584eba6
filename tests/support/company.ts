import type { Hand, PersonId } from '#shared/records/person-ref.ts';
import type { RecordRef } from '#shared/records/record-ref.ts';
import type { Absence, Directory, Person, Team } from '#shared/seams/directory.ts';
import type { Seam } from '#shared/seams/seam.ts';
import type { Template } from '#shared/templates/template.ts';
import { workingDays, workingHours, workingMinutes } from '#shared/time/allowance.ts';
import { type Instant, instant } from '#shared/time/instant.ts';
import type { WorkCalendar } from '#shared/time/work-calendar.ts';

/** A small company: sales in Berlin hands over to onboarding in New York. */
export const at = (utc: string): Instant => instant(Date.parse(`${utc}Z`));

/** Monday, ten in the morning in Berlin, four in New York. */
export const monday = at('2026-11-23T09:00');

const hours = [{ from: '09:00', to: '17:00' }] as const;
export const weekIn = (zone: string): WorkCalendar => ({
  zone,
  weekly: { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours, sat: [], sun: [] },
  holidays: [],
});

export const people = ['sam', 'sue', 'rita', 'ravi', 'cora', 'lena', 'olga', 'dan'] as const;
export type Name = (typeof people)[number];

export const personNamed = (id: PersonId, changes: Partial<Person> = {}): Person => ({
  id,
  name: id[0]?.toUpperCase() + id.slice(1),
  email: `${id}@example.test`,
  active: true,
  cover: null,
  absences: [],
  ...changes,
});

export const hand = (id: PersonId): Hand => ({ kind: 'person', id, name: personNamed(id).name });
export const rota: Hand = { kind: 'rota', id: 'duty', name: 'Onboarding duty' };

const team = (id: string, zone: string, lead: PersonId, members: readonly PersonId[]): Team => ({
  id,
  name: id,
  lead,
  members,
  calendar: weekIn(zone),
});

/** Rita's cover is Cora; Dan holds the duty; Lena leads the receivers; Olga owns the seam. */
export function directoryWith(changes: Partial<Record<Name, Partial<Person>>> = {}): Directory {
  const covers: Partial<Record<Name, PersonId>> = { rita: 'cora', sam: 'sue' };
  return {
    people: people.map((id) => personNamed(id, { cover: covers[id] ?? null, ...changes[id] })),
    teams: [
      team('sales', 'Europe/Berlin', 'sue', ['sam', 'sue', 'olga']),
      team('onboarding', 'America/New_York', 'lena', ['rita', 'ravi', 'cora', 'lena', 'dan']),
    ],
    rotas: [
      {
        ...{ id: 'duty', name: 'Onboarding duty', team: 'onboarding' },
        shifts: [{ from: at('2026-01-01T00:00'), to: at('2028-01-01T00:00'), person: 'dan' }],
      },
    ],
  };
}

export const directory = directoryWith();

export const awayFrom = (from: string, to: string, cover: PersonId | null = null): Absence => ({
  ...{ from: at(from), to: at(to), cover },
});

export const seam: Seam = {
  ...{ id: 'sales-onboarding', name: 'Sales to onboarding', from: 'sales', to: 'onboarding', owner: 'olga' },
  ...{ template: { id: 'test-template', version: 1 }, mode: 'block', everyReceiver: false },
  deadlines: {
    accept: { routine: workingDays(1), watch: workingHours(4), critical: workingMinutes(30) },
    ...{ answer: workingHours(4), promiseAnswer: workingDays(2), activity: workingDays(1) },
    ...{ stillOnIt: workingHours(4), complete: null, confirm: workingDays(2), promiseLead: workingDays(2) },
    ...{ snoozeCap: workingDays(5), pauseCap: workingDays(10) },
  },
  ladder: [
    { asked: { kind: 'cover' }, wait: workingHours(2) },
    { asked: { kind: 'rota', id: 'duty' }, wait: workingHours(2) },
    { asked: { kind: 'lead' }, wait: workingHours(2) },
  ],
};

export const template: Template = {
  ...{ id: 'test-template', version: 1, name: 'Test handoff', language: 'en' },
  fields: [
    {
      ...{ key: 'severity', type: 'choice', label: 'Severity', need: { kind: 'required' }, role: 'severity' },
      settings: { options: ['routine', 'watch', 'critical'].map((value) => ({ value, label: value })) },
    },
    { key: 'to', type: 'person-or-rota', label: 'Who', need: { kind: 'optional' }, role: 'to' },
    { key: 'outcome', type: 'text', label: 'Outcome wanted', need: { kind: 'required' }, role: 'outcome' },
    { key: 'step', type: 'text', label: 'Next step', need: { kind: 'required' }, role: 'next-step' },
    { key: 'by', type: 'date', label: 'By when', need: { kind: 'required' }, role: 'next-step-by' },
    { key: 'ifThen', type: 'text', label: 'If and then', need: { kind: 'optional' }, role: 'if-then' },
    {
      key: 'promises',
      type: 'promises',
      label: 'Promises',
      need: { kind: 'optional' },
      role: 'promises',
      noneAllowed: true,
    },
    { key: 'background', type: 'text', label: 'Background', need: { kind: 'optional' } },
  ],
};

export const record: RecordRef = {
  ...{ host: 'hubspot', type: 'deal', id: '4711', name: 'Acme renewal' },
  url: 'https://app.hubspot.com/contacts/1/record/0-3/4711',
};
