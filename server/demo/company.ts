import type { PersonId } from '#shared/records/person-ref.ts';
import { defaultDeadlines } from '#shared/seams/default-deadlines.ts';
import { defaultLadder } from '#shared/seams/default-ladder.ts';
import type { Person, Rota, Shift, Team } from '#shared/seams/directory.ts';
import { freshPolicy, type Policy } from '#shared/seams/policy.ts';
import type { Seam } from '#shared/seams/seam.ts';
import { type Instant, instant } from '#shared/time/instant.ts';
import { dayLength } from '#shared/time/local-day.ts';
import type { WorkCalendar } from '#shared/time/work-calendar.ts';
import type { Role } from '../access/role.ts';

/** Its own and always the same, so that a second start finds it. */
export const demoWorkspace = '0b47071e-0000-4000-8000-000000000000';
export const companyName = 'Larkfield (demonstration)';

type Member = Pick<Person, 'id' | 'name' | 'cover'> & { readonly role: Role };

const member = (id: PersonId, name: string, cover: PersonId | null, role: Role = 'member'): Member => ({
  ...{ id, name, cover, role },
});

export const staff: readonly Member[] = [
  member('ada', 'Ada Kern', null, 'admin'),
  member('jonas', 'Jonas Weber', 'mara', 'lead'),
  member('mara', 'Mara Lindqvist', 'tom'),
  member('tom', 'Tom Okafor', 'mara'),
  member('dana', 'Dana Cole', 'ben', 'lead'),
  member('ben', 'Ben Ito', 'priya'),
  member('priya', 'Priya Raman', 'ben'),
  member('lucia', 'Lucia Ferreira', 'aiko', 'owner'),
  member('sam', 'Sam Novak', 'aiko'),
  member('aiko', 'Aiko Mori', 'sam'),
];

export const emailOf = (id: PersonId): string => `${id}@larkfield.example`;
export const nameOf = (id: PersonId): string => staff.find((one) => one.id === id)?.name ?? id;

const hours = [{ from: '09:00', to: '17:30' }] as const;
const weekIn = (zone: string): WorkCalendar => ({
  zone,
  weekly: { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours, sat: [], sun: [] },
  holidays: [],
});

export const teams: readonly Team[] = [
  {
    ...{ id: 'sales', name: 'Sales', lead: 'jonas', members: ['jonas', 'mara', 'tom'] },
    calendar: weekIn('Europe/Berlin'),
  },
  {
    ...{ id: 'onboarding', name: 'Onboarding', lead: 'dana', members: ['dana', 'ben', 'priya'] },
    calendar: weekIn('America/New_York'),
  },
  {
    ...{ id: 'support', name: 'Support', lead: 'lucia', members: ['lucia', 'sam', 'aiko'] },
    calendar: weekIn('Europe/Berlin'),
  },
];

const weeks = 12;

/** Week by week, from some weeks ago on. */
export function supportDuty(anchor: Instant): Rota {
  const week = 7 * dayLength;
  const begin = anchor - (weeks / 2) * week;
  const shifts = Array.from({ length: weeks }, (_, index): Shift => {
    const from = begin + index * week;
    return { from: instant(from), to: instant(from + week), person: index % 2 === 0 ? 'sam' : 'aiko' };
  });
  return { id: 'support-duty', name: 'Support duty', team: 'support', shifts };
}

export const seams: readonly Seam[] = [
  {
    ...{ id: 'closed-deals', name: 'Closed deals', from: 'sales', to: 'onboarding', owner: 'ada' },
    ...{ template: { id: 'sales-to-onboarding', version: 1 }, mode: 'block', everyReceiver: false },
    ...{ deadlines: defaultDeadlines('sales-to-onboarding'), ladder: defaultLadder('sales-to-onboarding') },
  },
  {
    ...{ id: 'live-customers', name: 'Live customers', from: 'onboarding', to: 'support', owner: 'lucia' },
    ...{ template: { id: 'onboarding-to-support', version: 1 }, mode: 'warn', everyReceiver: false },
    deadlines: defaultDeadlines('onboarding-to-support'),
    ladder: defaultLadder('onboarding-to-support', 'support-duty'),
  },
];

/** Plain notes as in any fresh workspace; a deal that is won, or a ticket that goes to support, asks for its handoff. */
export const policy: Policy = {
  ...freshPolicy,
  version: 1,
  triggers: [
    {
      ...{ host: 'hubspot', kind: 'stage', values: ['closedwon'], seam: 'closed-deals', mode: 'block' },
      template: { id: 'sales-to-onboarding', version: 1 },
    },
    {
      ...{ host: 'zendesk', kind: 'group', values: ['Support'], seam: 'live-customers', mode: 'warn' },
      template: { id: 'onboarding-to-support', version: 1 },
    },
  ],
};
