import type { Read } from '../../problem.ts';
import type { Hand, PersonRef } from '../../records/person-ref.ts';
import { accepted } from '../../result.ts';
import { findKeys } from '../read-object.ts';
import { refusedAs } from '../refused-as.ts';
import { tidyName } from '../tidy.ts';

const longestName = 200;
const isId = (id: unknown): id is string => typeof id === 'string' && /^[^\s[\]]{1,200}$/.test(id);

export function readHand(input: unknown): Read<Hand> {
  const key = findKeys(input);
  const kind = key?.('kind');
  if (kind === 'team') return refusedAs('bare-team');
  const named = kind === 'person' || kind === 'rota' ? readNamed(input) : null;
  if (named === null) return refusedAs('no-hand');
  return accepted({ kind: kind === 'rota' ? 'rota' : 'person', ...named });
}

export function readPerson(input: unknown): Read<PersonRef> {
  const kind = findKeys(input)?.('kind');
  const named = kind === undefined || kind === 'person' ? readNamed(input) : null;
  return named === null ? refusedAs('no-person') : accepted(named);
}

function readNamed(input: unknown): PersonRef | null {
  const key = findKeys(input);
  const id = key?.('id');
  const name = key?.('name');
  if (!isId(id) || typeof name !== 'string' || name.length > longestName) return null;
  const tidy = tidyName(name);
  return tidy === '' ? null : { id, name: tidy };
}
