import { type Read, refusedWith } from '../../problem.ts';
import type { Hand, PersonRef } from '../../records/person-ref.ts';
import { accepted } from '../../result.ts';
import { findKeys } from '../read-object.ts';
import { tidyName } from '../tidy.ts';

export const noHand = 'This names nobody. Choose a person, or a rota that knows who is on.';
export const bareTeam = 'A team is not somebody. Choose a person in it, or a rota that knows who is on.';
export const noPerson = 'This names nobody. Choose one person.';

const longestName = 200;
const isId = (id: unknown): id is string => typeof id === 'string' && /^[^\s[\]]{1,200}$/.test(id);

export function readHand(input: unknown): Read<Hand> {
  const key = findKeys(input);
  const kind = key?.('kind');
  if (kind === 'team') return refusedWith('', bareTeam);
  const named = kind === 'person' || kind === 'rota' ? readNamed(input) : null;
  if (named === null) return refusedWith('', noHand);
  return accepted({ kind: kind === 'rota' ? 'rota' : 'person', ...named });
}

export function readPerson(input: unknown): Read<PersonRef> {
  const kind = findKeys(input)?.('kind');
  const named = kind === undefined || kind === 'person' ? readNamed(input) : null;
  return named === null ? refusedWith('', noPerson) : accepted(named);
}

function readNamed(input: unknown): PersonRef | null {
  const key = findKeys(input);
  const id = key?.('id');
  const name = key?.('name');
  if (!isId(id) || typeof name !== 'string' || name.length > longestName) return null;
  const tidy = tidyName(name);
  return tidy === '' ? null : { id, name: tidy };
}
