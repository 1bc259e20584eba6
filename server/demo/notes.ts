import type { CustomerPromise } from '#shared/fields/promises/promise.ts';
import type { Hand, PersonId } from '#shared/records/person-ref.ts';
import type { FieldValue, Note } from '#shared/templates/note.ts';
import type { Severity } from '#shared/templates/template.ts';
import type { LocalDate } from '#shared/time/local-date.ts';
import { nameOf } from './company.ts';

export const person = (id: PersonId): Hand => ({ kind: 'person', id, name: nameOf(id) });
export const duty: Hand = { kind: 'rota', id: 'support-duty', name: 'Support duty' };

const typed = (value: unknown): FieldValue => ({ kind: 'given', value, source: 'typed' });
const pulled = (value: unknown): FieldValue => ({ kind: 'given', value, source: 'pulled' });
const none: FieldValue = { kind: 'none' };

type Head = {
  readonly account: string;
  readonly to: Hand;
  readonly outcome: string;
  readonly nextStep: string;
  readonly by: LocalDate;
  readonly severity?: Severity;
  /** Needed from "watch" on. */
  readonly ifThen?: string;
  readonly promises?: readonly CustomerPromise[];
};

const headOf = ({ to, outcome, nextStep, by, severity = 'routine', ifThen, promises = [] }: Head) => ({
  ...{ severity: typed(severity), to: typed(to), outcome: typed(outcome) },
  ...{ 'next-step': typed(nextStep), 'next-step-by': typed(by) },
  ...(ifThen === undefined ? {} : { 'if-then': typed(ifThen) }),
  promises: promises.length === 0 ? none : typed(promises),
});

export type Deal = Head & {
  readonly seats: number;
  readonly why: string;
  readonly success: string;
  readonly sponsor: string;
  readonly start: LocalDate;
};

export function dealNote(deal: Deal): Note {
  const { account, seats, why, success, sponsor, start } = deal;
  const domain = `${account.toLowerCase().replaceAll(/[^a-z]+/g, '-')}.example`;
  const contactOf = (name: string, role: string) =>
    typed({ name, role, email: `${name.toLowerCase().replaceAll(' ', '.')}@${domain}` });
  return {
    template: { id: 'sales-to-onboarding', version: 1 },
    values: {
      ...headOf(deal),
      ...{ account: pulled(account), seats: pulled(seats), 'why-bought': typed(why) },
      ...{ success: typed(success), sponsor: contactOf(sponsor, 'COO') },
      ...{ 'day-to-day': contactOf('Noor Haddad', 'Operations'), 'start-date': typed(start) },
      'why-that-date': typed('Their old licence ends the week after'),
      told: typed(`${sponsor} was told that the kickoff takes 60 minutes and that we send the agenda`),
      ...{ 'extra-care': none, 'looks-standard': none, 'tempting-to-skip': none },
    },
  };
}

export type Live = Head & { readonly issue: string; readonly differs: string };

export const liveNote = (live: Live): Note => ({
  template: { id: 'onboarding-to-support', version: 1 },
  values: {
    ...headOf(live),
    ...{ plan: pulled('Business'), 'looks-standard': typed(live.differs) },
    'known-issues': typed([live.issue]),
    'day-to-day': typed({ name: 'Noor Haddad', role: 'Operations', phone: '+49 30 901820' }),
    'out-of-hours': none,
    'first-questions': typed(['How do we add a driver? https://help.larkfield.example/drivers']),
    told: typed('Noor was told the phone number of support and its hours, 9:00 to 17:30'),
    ...{ 'extra-care': none, 'tempting-to-skip': none },
  },
});
