import type { PersonId } from '../records/person-ref.ts';
import type { Instant } from '../time/instant.ts';
import { type Directory, findPerson, type Person } from './directory.ts';
import { coversOf, isHere } from './presence.ts';
import { type Nobody, nobody, type Routed, type Situation, type Via } from './routed.ts';

/** Somebody by name, or whoever stands in for them while they are away or gone. */
export function askPerson(id: PersonId, via: Via, situation: Situation): Routed {
  const person = findPerson(situation.directory, id);
  if (person === null) return nobody('unknown-person');
  const missing = nobody(person.active ? 'away-without-cover' : 'left-without-cover', person.name);
  const found = firstHere([id], situation, missing);
  return typeof found === 'string' ? asked(found, id, via) : found;
}

/** The cover, even while the one they cover for is here. */
export function askCoverOf(id: PersonId, situation: Situation): Routed {
  const person = findPerson(situation.directory, id);
  if (person === null) return nobody('unknown-person');
  const covers = coversOf(person, situation.at).filter((cover) => cover !== id);
  const found = firstHere(covers, situation, nobody('no-cover', person.name), id);
  return typeof found === 'string' ? asked(found, id, 'cover') : found;
}

const asked = (found: PersonId, meant: PersonId, via: Via): Routed =>
  found === meant
    ? { kind: 'person', id: found, via }
    : { kind: 'person', id: found, via: 'cover', instead: meant };

/** Each of several in turn, until one leads to somebody. */
export function firstFound(
  ids: readonly PersonId[],
  ask: (id: PersonId) => Routed,
  otherwise: Nobody,
): Routed {
  let failed: Routed | null = null;
  for (const id of ids) {
    const routed = ask(id);
    if (routed.kind === 'person') return routed;
    failed ??= routed;
  }
  return failed ?? otherwise;
}

function firstHere(
  ids: readonly PersonId[],
  { directory, at, declined, holding }: Situation,
  missing: Nobody,
  except: PersonId | null = null,
): PersonId | Nobody {
  let passedOver: Nobody | null = null;
  for (const person of throughCovers(ids, directory, at)) {
    if (person.id === except || !isHere(person, at)) continue;
    if (declined.has(person.id)) passedOver ??= nobody('declined', person.name);
    else if (person.id === holding) passedOver ??= nobody('holds-already', person.name);
    else return person.id;
  }
  return passedOver ?? missing;
}

/** As their cover at any time; as the cover of a cover while that one is away or gone. */
export function isCoverOf(actor: PersonId, person: Person, directory: Directory, at: Instant): boolean {
  for (const cover of throughCovers(coversOf(person, at), directory, at)) {
    if (cover.id === actor) return true;
  }
  return false;
}

/** Everybody these people lead to, going on to the covers of those who are not here. Nobody twice, so a circle ends. */
function* throughCovers(ids: readonly PersonId[], directory: Directory, at: Instant): Iterable<Person> {
  const seen = new Set<PersonId>();
  let waiting = [...ids];
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    const person = seen.has(id) ? null : findPerson(directory, id);
    seen.add(id);
    if (person === null) continue;
    yield person;
    if (!isHere(person, at)) waiting = [...coversOf(person, at), ...waiting];
  }
}
