import { type Read, refusedWith } from '../problem.ts';
import type { Hand, PersonRef } from '../records/person-ref.ts';
import { accepted } from '../result.ts';
import { tidyLine } from './tidy.ts';

/** Everybody a text may name. A directory of the seams room is one. */
export type Roster = {
  readonly people: readonly { readonly id: string; readonly name: string; readonly email: string }[];
  readonly rotas: readonly { readonly id: string; readonly name: string }[];
};

export const emptyRoster: Roster = { people: [], rotas: [] };

/**
 * A name is written as itself when the roster has it once, else with the e-mail, else with the id in brackets; always
 * in the shortest form that is read back as the same hand.
 */
export function writeHand(hand: Hand, roster: Roster): string {
  const email = roster.people.find(({ id }) => hand.kind === 'person' && id === hand.id)?.email;
  const short = [hand.name, ...(email === undefined ? [] : [`${hand.name} (${email})`])];
  const isReadBack = (form: string) => {
    const found = findHand(form, roster);
    return found.ok && sameHand(found.value, hand);
  };
  return short.find(isReadBack) ?? `${hand.name} [${hand.kind} ${hand.id}]`;
}

export const writePerson = (person: PersonRef, roster: Roster): string =>
  writeHand({ kind: 'person', ...person }, roster);

const marked = /^(.+) \[(person|rota) ([^\s[\]]{1,200})\]$/;
const withEmail = /^(.+) \(([^\s()]+@[^\s()]+)\)$/;

/** Whom a written name means. */
export function findHand(text: string, roster: Roster): Read<Hand> {
  const [, markedName, kind, id] = marked.exec(text) ?? [];
  if (markedName !== undefined && id !== undefined)
    return accepted({ kind: kind === 'rota' ? 'rota' : 'person', id, name: markedName });
  const [, , email] = withEmail.exec(text) ?? [];
  const found = listed(roster, email ?? text);
  const [first] = found;
  if (first === undefined)
    return refusedWith('', `Nobody here is called “${text.slice(0, 80)}”. Name a person or a rota.`);
  if (found.length > 1)
    return refusedWith('', `More than one is called “${text.slice(0, 80)}”. Add the e-mail in brackets.`);
  return accepted(first);
}

export function findPersonNamed(text: string, roster: Roster): Read<PersonRef> {
  const found = findHand(text, roster);
  if (!found.ok) return found;
  const { kind, id, name } = found.value;
  return kind === 'person' ? accepted({ id, name }) : refusedWith('', `${name} is a rota. Name one person.`);
}

const sameHand = (one: Hand, other: Hand) =>
  one.kind === other.kind && one.id === other.id && one.name === other.name;

function listed(roster: Roster, words: string): readonly Hand[] {
  const people = roster.people.map(({ id, name, email }) => ({
    hand: { kind: 'person', id, name } as const,
    words: [name, email],
  }));
  const rotas = roster.rotas.map(({ id, name }) => ({
    hand: { kind: 'rota', id, name } as const,
    words: [name],
  }));
  const those = (matches: (word: string) => boolean) =>
    [...people, ...rotas].filter((one) => one.words.some(matches)).map(({ hand }) => hand);
  const exactly = those((word) => word === words);
  if (exactly.length > 0) return exactly;
  const loosely = tidyLine(words).toLowerCase();
  return loosely === '' ? [] : those((word) => word.toLowerCase() === loosely);
}
