import type { RecordRef } from '#shared/records/record-ref.ts';
import { isShown, tidy } from '../dom.ts';
import { recordName } from './selectors.ts';

/** Salesforce's own three letters of an id, for addresses that don't name the object. */
const objects: Readonly<Record<string, string>> = {
  '001': 'Account',
  '003': 'Contact',
  '006': 'Opportunity',
  '00Q': 'Lead',
  '00T': 'Task',
  '00U': 'Event',
  '500': 'Case',
  '00a': 'CaseComment',
};

const lightning = /\/lightning\/r\/(?:([A-Za-z]\w*)\/)?([A-Za-z0-9]{15}(?:[A-Za-z0-9]{3})?)(?=\/|$)/;
const older = /#\/sObject\/([A-Za-z0-9]{15})/;
const classic = /^\/([A-Za-z0-9]{15}|[A-Za-z0-9]{18})(?:\/|$)/;

type Found = { readonly type: string; readonly id: string };

/** The path is the record in focus; `ws` is the workspace tab around it, and a new record's dialog says what lies behind it. */
export function recordIn({ pathname, search, hash }: URL): Found | null {
  const asked = new URLSearchParams(search);
  const behind = /\/new$/.test(pathname) ? (asked.get('backgroundContext') ?? asked.get('ws') ?? '') : '';
  const [, type, id] = lightning.exec(pathname) ?? lightning.exec(behind) ?? [];
  return named(
    type,
    id ?? older.exec(hash)?.[1] ?? encoded(hash) ?? classic.exec(pathname)?.[1] ?? asked.get('id'),
  );
}

/** Fifteen characters are the record; the other three only check them. */
const named = (type: string | undefined, id: string | null | undefined): Found | null =>
  id === null || id === undefined || !/^[A-Za-z0-9]{15,18}$/.test(id)
    ? null
    : { type: type ?? objects[id.slice(0, 3)] ?? 'record', id: id.slice(0, 15) };

function encoded(hash: string): string | null {
  try {
    const { attributes } = JSON.parse(atob(decodeURIComponent(hash.slice(1))));
    return typeof attributes?.recordId === 'string' ? attributes.recordId : null;
  } catch {
    return null;
  }
}

export const recordHere = (): Found | null => recordIn(new URL(location.href));

export function findRecord(): RecordRef | null {
  const found = recordHere();
  if (found === null) return null;
  const { type, id } = found;
  const url = `${location.origin}/lightning/r/${type}/${id}/view`;
  return { host: 'salesforce', type, id, url, name: nameShown() };
}

/** Not through shadow roots: the whole page would have to be walked for it, and its title says the same. */
function nameShown(): string {
  const places = recordName.flatMap((selector) => [...document.querySelectorAll(selector)]);
  const name = places.find(isShown)?.textContent ?? document.title.split('|')[0];
  return tidy(name ?? '');
}
