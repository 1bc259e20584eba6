import type { Handoff } from '#shared/handoffs/handoff.ts';
import type { Seam } from '#shared/seams/seam.ts';
import { salesToOnboarding } from '#shared/templates/defaults/sales-to-onboarding.ts';
import type { FieldValue, Note } from '#shared/templates/note.ts';
import type { Field } from '#shared/templates/template.ts';
import { hand, seam as plainSeam, record } from '../company.ts';
import { given, Story } from '../handoffs.ts';

/** One rich handoff from sales to onboarding, told as far as a scene needs it. */
export const template = salesToOnboarding;
export const seam: Seam = { ...plainSeam, template: { id: template.id, version: template.version } };

const pulled = (value: unknown): FieldValue => ({ kind: 'given', value, source: 'pulled' });

export const promise = {
  ...{ words: 'All 40 tablets are set up before the kickoff', to: 'Priya Nair', due: '2026-12-18' },
  ...{ inContract: false, deliverer: { id: 'rita', name: 'Rita' }, agreed: false },
};

const values: Readonly<Record<string, FieldValue>> = {
  severity: given('watch'),
  to: given(hand('rita')),
  account: pulled('Acme Freight GmbH'),
  amount: pulled({ amount: 12_500, currency: 'EUR' }),
  outcome: given('Acme’s 40 dispatchers plan their first week of tours in Baton by 18 Dec'),
  'next-step': given('Call Priya to agree on the columns of the import file'),
  'next-step-by': given('2026-12-04'),
  'if-then': given('If the old licence ends before the import works, extend it: Maria signs on the same day'),
  told: given('Kickoff on Tue 1 Dec at 10:00, see https://acme.example/kickoff?x=1'),
  promises: given([promise]),
  'looks-standard': given('Their CSV has two date formats; only the second sheet counts'),
  'extra-care': given('Maria Lopez: two vendors failed her last year'),
  'tempting-to-skip': { kind: 'none' },
};

const words: Readonly<Record<string, string>> = {
  'why-bought': 'Planning a week of tours takes 2 days on paper; the COO wants it in 3 hours by March',
};

/** Everything the form needs filled with words that say something, whatever fields it has. */
export function fullNote(changes: Readonly<Record<string, FieldValue>> = {}): Note {
  const rest = template.fields.flatMap((field): [string, FieldValue][] => {
    if (field.need.kind !== 'required' || Object.hasOwn(values, field.key)) return [];
    return [[field.key, fillerFor(field)]];
  });
  const { id, version } = template;
  return { template: { id, version }, values: { ...Object.fromEntries(rest), ...values, ...changes } };
}

function fillerFor({ type, key }: Field): FieldValue {
  if (type === 'date') return given('2026-12-10');
  if (type === 'contact')
    return given({ name: 'Priya Nair', role: 'IT', email: 'priya@acme.example', phone: '+49 30 901820' });
  return given(words[key] ?? `Settled with Maria Lopez on 12 Nov, 3 points, order 77120 (${key})`);
}

export const unknown: FieldValue = { kind: 'unknown', finder: { id: 'sam', name: 'Sam' }, by: '2026-12-01' };

export const told = (note: Note = fullNote()): Story =>
  new Story({ template, seam }).does(
    { type: 'Send', seam: seam.id, record, note, to: [hand('rita')] },
    'sam',
  );

export const readBack = {
  outcome: 'Forty people at Acme work with their own data before Christmas',
  firstStep: 'Ring Priya about the file',
  by: '2026-12-03',
};

export const heldByRita = (): Story =>
  told().at('2026-11-23T15:30').does({ type: 'Accept', readBack }, 'rita');

export const openOf = (story: Story): Handoff => story.open;
