import type { CommandBody } from '#extension/worker-door.ts';
import { dealNote, person } from '#server/demo/notes.ts';
import type { RecordRef } from '#shared/records/record-ref.ts';
import type { Severity } from '#shared/templates/template.ts';

export const dealRecord = (account: string): RecordRef => ({
  ...{ host: 'hubspot', type: 'deal', id: account.toLowerCase().replaceAll(' ', '-'), name: account },
  url: `https://app.hubspot.com/contacts/4711/record/0-3/${account.length}`,
});

type Wanted = { readonly to?: string; readonly ids?: string; readonly severity?: Severity };

/** A closed deal on its way from sales to onboarding, complete as the template wants it. */
export function sendDeal(
  account: string,
  { to = 'ben', ids = crypto.randomUUID(), severity = 'routine' }: Wanted = {},
): CommandBody {
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const note = dealNote({
    ...{ account, seats: 40, by: day(6), start: day(20), to: person(to), sponsor: 'Maria Lopez' },
    severity,
    ifThen: 'If Maria does not answer by Thursday, call Noor on the phone',
    outcome: `${account} plans its Hamburg tours in Larkfield from the start date on`,
    nextStep: 'Send Maria the kickoff agenda and two dates for the data import',
    why: 'Dispatching takes 3 people and 2 spreadsheets; the COO wants 1 person by summer',
    success: '80 % of the tours are planned in Larkfield after 90 days',
  });
  const [id, handoff] = [`send-${ids}`, `deal-${ids}`];
  return {
    type: 'Send',
    id,
    handoff,
    seam: 'closed-deals',
    record: dealRecord(account),
    note,
    to: [person(to)],
  };
}
