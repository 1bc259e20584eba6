import type { Fact, Facts } from '#shared/templates/facts.ts';
import { isShown, tidy } from '../dom.ts';
import { findAll } from './flat-tree.ts';
import { anchor, fieldAnchor, shownValue } from './selectors.ts';
import { isTyped } from './text-field.ts';

/** By the field's name on any object, in the words of the templates. */
const standard: Readonly<Record<string, string>> = {
  Amount: 'amount',
  CloseDate: 'close-date',
  AccountId: 'account',
  Company: 'account',
  StageName: 'stage',
  Status: 'stage',
  OwnerId: 'owner',
  LeadSource: 'lead-source',
  CaseNumber: 'ticket',
  Priority: 'priority',
  TotalOpportunityQuantity: 'seats',
  CreatedDate: 'created',
};

/** A company's own field goes by its own name: `Go_Live__c` is `go-live`. */
function factNamed(field: string): string | null {
  if (Object.hasOwn(standard, field)) return standard[field] ?? null;
  return field.endsWith('__c') ? field.slice(0, -3).toLowerCase().replace(/_+/g, '-') : null;
}

export function readPageFacts(): Facts {
  const facts: Record<string, Fact> = {};
  for (const item of findAll(document.documentElement, fieldAnchor)) {
    const [, object = '', field = ''] = item.getAttribute(anchor)?.match(/RecordField\.(\w+)\.(\w+)/) ?? [];
    const name = factNamed(field);
    if (name === null || name in facts || !isShown(item)) continue;
    const value = shownIn(item);
    if (value !== '')
      facts[name] = { value, from: `the ${object.replace(/__c$/, '').toLowerCase()} in Salesforce` };
  }
  return facts;
}

function shownIn(item: Element): string {
  const [read] = findAll(item, shownValue);
  if (read !== undefined) return tidy(read.textContent ?? '');
  const [typed] = findAll(item, '[role="combobox"], input, textarea');
  if (typed === undefined) return '';
  return tidy(isTyped(typed) ? typed.value : (typed.dataset.value ?? typed.textContent ?? ''));
}
