import type { Choice } from '../../form/ChoiceField.tsx';

/** What pages know of a record, by the names the site adapters use. */
const facts: Readonly<Record<string, string>> = {
  account: 'the account',
  amount: 'the amount',
  term: 'the term',
  products: 'the products',
  seats: 'the seats',
  discount: 'the discount',
  'custom-work': 'whether custom work was sold',
  'close-date': 'the day it was closed',
  'go-live': 'the day it goes live',
  sponsor: 'the sponsor',
  'day-to-day': 'the day-to-day contact',
  ticket: 'the ticket',
  tier: 'the customer’s tier',
  'waiting-since': 'since when the customer waits',
  'live-since': 'since when it is live',
  plan: 'the plan',
  modules: 'the modules',
  lead: 'the lead',
  'lead-source': 'where the lead came from',
  'last-touches': 'the last touches',
  item: 'the item',
};

/** A name that no adapter here gives stays to be chosen: the template may be meant for another site. */
export const factChoices = (current: string | undefined): readonly Choice[] => {
  const known = Object.entries(facts).map(([value, label]) => ({ value, label }));
  return current === undefined || current in facts ? known : [...known, { value: current, label: current }];
};
