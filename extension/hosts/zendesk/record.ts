import type { RecordRef } from '#shared/records/record-ref.ts';
import type { Fact, Facts } from '#shared/templates/facts.ts';
import { findFirst, tidy } from '../dom.ts';
import { findPaneInView, type Pane } from './pane.ts';
import { loggedAt, organizations, subjects } from './selectors.ts';

const shown = (root: Element, selectors: readonly string[]): string => {
  const found = findFirst(root, selectors);
  const text = found instanceof HTMLInputElement ? found.value : (found?.textContent ?? '');
  return tidy(text).replace(/\s+/g, ' ');
};

/** A ticket that is being made has no number, and so no record yet. */
export function recordOf({ root, ticket }: Pane): RecordRef | null {
  if (ticket === '') return null;
  const below = location.pathname.split('/agent')[0] ?? '';
  return {
    host: 'zendesk',
    type: 'ticket',
    id: `${location.hostname.split('.')[0]}:${ticket}`,
    url: `${location.origin}${below}/agent/tickets/${ticket}`,
    name: shown(root, subjects) || `#${ticket}`,
  };
}

export const findRecord = (): RecordRef | null => {
  const pane = findPaneInView();
  return pane === null ? null : recordOf(pane);
};

/** What stands on the ticket in view, by the names templates ask for. */
export function readFacts(): Facts {
  const pane = findPaneInView();
  if (pane === null) return {};
  const { root, ticket } = pane;
  const facts: Record<string, Fact> = {};
  const tell = (name: string, value: string, from: string) => {
    if (value !== '') facts[name] = { value, from };
  };
  const subject = shown(root, subjects);
  tell('ticket', ticket === '' ? subject : `#${ticket} ${subject}`.trim(), 'the ticket in Zendesk');
  tell('account', shown(root, organizations), 'the organization in Zendesk');
  const asked = root.querySelector(loggedAt)?.getAttribute('datetime') ?? '';
  tell('waiting-since', asked.slice(0, 10), 'the first message shown in Zendesk');
  return facts;
}
