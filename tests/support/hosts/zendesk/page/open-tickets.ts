import { type Ticket, tickets } from './tickets.ts';

const fresh: Ticket = {
  id: 'new',
  subject: '',
  requester: 'Maria Lopez',
  organization: 'Alder Freight',
  priority: 'Normal',
  group: '',
  agent: '',
  tags: [],
  draft: '',
  log: [],
};

/** A ticket that is being made has no number until it is saved. The path is a guess. */
export const isNew = /\/tickets\/new\b/.test(location.pathname);

export const openTickets: readonly Ticket[] = isNew ? [fresh, ...tickets] : tickets;

export const firstOpen = (): string => {
  const asked = /\/tickets\/(\w+)/.exec(location.pathname)?.[1];
  return openTickets.find(({ id }) => id === asked)?.id ?? '4711';
};
