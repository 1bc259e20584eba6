import type { Problem } from '#shared/problem.ts';

/** The first sentence about a place, or about something inside it. */
export const wrongAt = (problems: readonly Problem[], place: string): string | undefined =>
  problems.find(({ path }) => path === place || path.startsWith(`${place}.`) || path.startsWith(`${place}[`))
    ?.sentence;

/** What belongs to none of the places a form shows. */
export const wrongElsewhere = (problems: readonly Problem[], places: readonly string[]): readonly Problem[] =>
  problems.filter((problem) => places.every((place) => wrongAt([problem], place) === undefined));
