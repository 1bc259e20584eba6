import type { PersonId } from '../records/person-ref.ts';
import type { Directory } from '../seams/directory.ts';
import type { Seam } from '../seams/seam.ts';

type Company = { readonly seams: readonly Seam[]; readonly directory: Directory };
type Ends = { readonly from: PersonId; readonly to: PersonId };

/**
 * The seam that what was said goes over, for its hours, its ladder and its owner: the one between the teams of both, else one that
 * leads to the person who is asked, else one of the writer's own, else any that is switched on. Null when none is.
 */
export function findSeamTowards({ from, to }: Ends, { seams, directory }: Company): Seam | null {
  const isIn = (person: PersonId, team: string) =>
    directory.teams.some(({ id, members }) => id === team && members.includes(person));
  const nearness = (seam: Seam) => (isIn(to, seam.to) ? 2 : 0) + (isIn(from, seam.from) ? 1 : 0);
  const live = seams.filter(({ mode, owner }) => mode !== 'off' && owner !== null);
  const [nearest] = [...live].sort((one, other) => nearness(other) - nearness(one));
  return nearest ?? null;
}
