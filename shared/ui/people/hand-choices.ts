import type { Hand } from '../../records/person-ref.ts';
import { type Directory, findPerson, type Person, type Rota } from '../../seams/directory.ts';
import { coversOf, isHere, onShift } from '../../seams/presence.ts';
import type { Instant } from '../../time/instant.ts';
import type { Words } from '../words/en.ts';
import { fill } from '../words/fill.ts';

/** Somebody to choose: who it is, how they are found, and what to know before choosing them. */
export type HandChoice = {
  readonly key: string;
  readonly hand: Hand;
  readonly detail: string;
  readonly note: string | null;
};

export type ChoiceContext = {
  readonly directory: Directory;
  readonly now: Instant;
  readonly words: Words;
  readonly exact: (at: Instant) => string;
};

export const keyOf = ({ kind, id }: Hand) => `${kind} ${id}`;

export const peopleChoices = (context: ChoiceContext): readonly HandChoice[] =>
  context.directory.people
    .filter(({ active }) => active)
    .map((person) => {
      const hand = { kind: 'person', id: person.id, name: person.name } as const;
      return { key: keyOf(hand), hand, detail: person.email, note: awayNote(person, context) };
    });

export const rotaChoices = (context: ChoiceContext): readonly HandChoice[] =>
  context.directory.rotas.map((rota) => {
    const hand = { kind: 'rota', id: rota.id, name: rota.name } as const;
    return { key: keyOf(hand), hand, detail: '', note: shiftNote(rota, context) };
  });

export function awayUntil(person: Person, now: Instant): Instant | null {
  const absence = person.absences.find(({ from, to }) => from <= now && now < to);
  return absence?.to ?? null;
}

/** Who would be asked instead, when they are there. */
export function coverOf(person: Person, { directory, now }: Pick<ChoiceContext, 'directory' | 'now'>) {
  const covers = coversOf(person, now).map((id) => findPerson(directory, id));
  return covers.find((cover) => cover !== null && isHere(cover, now)) ?? null;
}

function awayNote(person: Person, context: ChoiceContext): string | null {
  const until = awayUntil(person, context.now);
  if (until === null) return null;
  const { people } = context.words;
  const cover = coverOf(person, context);
  const when = context.exact(until);
  return cover === null ? fill(people.away, { when }) : fill(people.awayCover, { when, who: cover.name });
}

function shiftNote(rota: Rota, { directory, now, words }: ChoiceContext): string {
  const names = onShift(rota, now).map((id) => findPerson(directory, id)?.name ?? words.common.left);
  return names.length === 0 ? words.people.nobodyOn : fill(words.people.onNow, { who: names.join(', ') });
}

/** More than anybody reads; who is not among them is found by another letter. */
const mostShown = 50;

const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * Those whose name or e-mail holds what is typed, whatever accents it has; a company of thousands is never drawn whole. Whoever
 * is chosen stays among them, also when they have left: the control would look empty while the note is not.
 */
export function closest(
  choices: readonly HandChoice[],
  query: string,
  chosen: Hand | null,
): readonly HandChoice[] {
  const wanted = plain(query.trim());
  const found = choices.filter(({ hand, detail }) => plain(`${hand.name} ${detail}`).includes(wanted));
  const shown = found.slice(0, mostShown);
  if (chosen === null || shown.some(({ key }) => key === keyOf(chosen))) return shown;
  const own = choices.find(({ key }) => key === keyOf(chosen));
  return [own ?? { key: keyOf(chosen), hand: chosen, detail: '', note: null }, ...shown];
}
