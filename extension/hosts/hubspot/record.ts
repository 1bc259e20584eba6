import type { RecordRef } from '#shared/records/record-ref.ts';
import type { Facts } from '#shared/templates/facts.ts';
import { findFirst, tidy } from '../dom.ts';
import { names, propertyValues } from './selectors.ts';

const path =
  /\/contacts\/(\d+)\/(?:record\/(\d+-\d+)|(contact|company|deal|ticket))\/(\d+)|\/help-desk\/(\d+)\/(?:.*\/)?ticket\/(\d+)/;
const types: Readonly<Record<string, string>> = {
  contact: '0-1',
  company: '0-2',
  deal: '0-3',
  ticket: '0-5',
};

export const isHubSpot = (): boolean =>
  !location.hostname.endsWith('hubspot.com') ||
  /^app(?:-[a-z]{2}\d+)?\.hubspot\.com$/.test(location.hostname);

const shown = (selectors: readonly string[]): string | null => {
  const text = tidy(findFirst(document, selectors)?.textContent ?? '').replace(/\s+/g, ' ');
  return text === '' || text === '--' ? null : text;
};

export function findRecord(): RecordRef | null {
  const found = path.exec(location.pathname);
  if (found === null) return null;
  const [, portal, typeId, word = 'ticket', id, deskPortal, ticket] = found;
  const type = typeId ?? types[word];
  if (type === undefined) return null;
  return {
    host: 'hubspot',
    type,
    id: `${portal ?? deskPortal}:${id ?? ticket}`,
    url: location.origin + location.pathname,
    name: shown(names) ?? (document.title.replace(/\s*\|\s*HubSpot\s*$/, '') || `${type} ${id ?? ticket}`),
  };
}

const asked = {
  amount: 'amount',
  'close-date': 'closedate',
  products: 'products',
  tier: 'hs_ticket_priority',
};

/** What stands on the record's cards, by the names templates ask for. */
export function readFacts(): Facts {
  const record = findRecord();
  if (record === null) return {};
  const from = `the ${record.type === '0-3' ? 'deal' : record.type === '0-5' ? 'ticket' : 'record'} in HubSpot`;
  const facts: Record<string, Facts[string]> = {};
  for (const [name, property] of Object.entries(asked)) {
    const value = shown(propertyValues(property));
    if (value !== null) facts[name] = { value, from };
  }
  if (record.type === '0-2') facts.account = { value: record.name, from };
  if (record.type === '0-5') facts.ticket = { value: record.name, from };
  if (record.type === '0-1') facts.lead = { value: record.name, from };
  return facts;
}
