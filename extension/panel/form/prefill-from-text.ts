import { type Roster, writeHand } from '#shared/fields/roster.ts';
import type { Hand } from '#shared/records/person-ref.ts';
import { findByRole } from '#shared/templates/answers.ts';
import type { FieldValue, Note } from '#shared/templates/note.ts';
import { parseNote } from '#shared/templates/parse-note.ts';
import type { Role, Template } from '#shared/templates/template.ts';
import type { ResolvedDate } from '#shared/vagueness/resolve-dates-with.ts';

type Reading = {
  readonly template: Template;
  readonly roster: Roster;
  /** The judgement of the text: what says nothing is not carried over. */
  readonly saysNothing: boolean;
  readonly dates: readonly ResolvedDate[];
  readonly today: string;
};

/** A note as far as it stands in what somebody has typed into the host's editor. */
export function prefillFromText(text: string, reading: Reading): Note['values'] {
  if (text.trim() === '') return {};
  const parsed = parseNote(text, reading.template, reading.roster);
  if (parsed.ok) return parsed.value.values;
  const { template, roster, saysNothing, dates, today } = reading;
  const hand = findHandIn(text, roster);
  const day = dates.find(({ date }) => date !== null && date >= today)?.date ?? null;
  return Object.fromEntries([
    ...valueFor(template, 'to', hand, (found, isText) => (isText ? writeHand(found, roster) : found)),
    ...valueFor(template, 'next-step-by', day, (found) => found),
    ...valueFor(template, 'outcome', saysNothing ? null : text.trim(), (found) => found),
  ]);
}

function valueFor<Found>(
  template: Template,
  role: Role,
  found: Found | null,
  write: (found: Found, isText: boolean) => unknown,
): readonly (readonly [string, FieldValue])[] {
  // In the note alone nobody is listed, so its receiver is a name under the same key.
  const field = findByRole(template, role) ?? template.fields.find(({ key }) => key === role) ?? null;
  if (field === null || found === null) return [];
  return [[field.key, { kind: 'given', value: write(found, field.type === 'text'), source: 'typed' }]];
}

/** The one whose whole name stands in the text first. */
export function findHandIn(text: string, { people, rotas }: Roster): Hand | null {
  const hands = [
    ...people.map(({ id, name }): Hand => ({ kind: 'person', id, name })),
    ...rotas.map(({ id, name }): Hand => ({ kind: 'rota', id, name })),
  ];
  const placed = hands
    .map((hand) => ({ hand, place: placeOf(hand.name, text) }))
    .filter(({ place }) => place >= 0)
    .sort((one, other) => one.place - other.place || other.hand.name.length - one.hand.name.length);
  const [first, second] = placed;
  if (first === undefined || (second?.place === first.place && second.hand.name === first.hand.name))
    return null;
  return first.hand;
}

/** Letters of the Latin script around it would make it another name; kana and kanji stand without blanks. */
function placeOf(name: string, text: string): number {
  if (name.trim() === '') return -1;
  const literal = name.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
  return text.search(new RegExp(`(?<!\\p{Script=Latin})${literal}(?!\\p{Script=Latin})`, 'iu'));
}
