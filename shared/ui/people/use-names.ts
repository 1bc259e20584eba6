import type { TurnHolder } from '../../handoffs/turn.ts';
import type { Hand, PersonId, TeamId } from '../../records/person-ref.ts';
import { findPerson, findRota, findTeam } from '../../seams/directory.ts';
import { useSetting } from '../setting/Baton.tsx';
import { fill } from '../words/fill.ts';

/** How people, rotas and teams are called; an id nobody knows any more is said as such. */
export function useNames() {
  const { directory, words } = useSetting();
  const person = (id: PersonId): string => findPerson(directory, id)?.name ?? words.common.left;
  const team = (id: TeamId): string =>
    fill(words.common.teamOf, { team: findTeam(directory, id)?.name ?? id });
  return {
    person,
    team,
    hand: ({ kind, id, name }: Hand): string =>
      (kind === 'person' ? findPerson(directory, id)?.name : findRota(directory, id)?.name) ?? name,
    holder: ({ kind, id }: TurnHolder): string => (kind === 'person' ? person(id) : team(id)),
  };
}
