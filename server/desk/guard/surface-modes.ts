import type { NoteModes, Policy, SurfaceModes } from '#shared/seams/policy.ts';
import type { Mode } from '#shared/seams/seam.ts';

type Place = Pick<SurfaceModes, 'host' | 'surface'>;

const isAt =
  ({ host, surface }: Place) =>
  (row: Place) =>
    row.host === host && row.surface === surface;

/** The modes of one place of its own; null when it goes by what holds everywhere. */
export const ownModes = ({ surfaces }: Policy, place: Place): NoteModes | null =>
  surfaces.find(isAt(place)) ?? null;

/** A place has both modes of its own or none: what was not said yet is as everywhere. */
export function withMode(policy: Policy, place: Place, verdict: keyof NoteModes, mode: Mode | null): Policy {
  const others = policy.surfaces.filter((row) => !isAt(place)(row));
  if (mode === null) return { ...policy, surfaces: others };
  const { nothing, unclear } = ownModes(policy, place) ?? policy.plainNotes;
  return { ...policy, surfaces: [...others, { ...place, nothing, unclear, [verdict]: mode }] };
}
