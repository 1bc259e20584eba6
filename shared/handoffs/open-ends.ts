import type { Note } from '../templates/note.ts';
import type { Instant } from '../time/instant.ts';
import type { Happened } from './events.ts';
import type { Handoff, OpenEnd } from './handoff.ts';

type AboutOpenEnds = Extract<Happened, { readonly type: 'OpenEndFound' | 'OpenEndOverdue' }>;

export const isAboutOpenEnds = (event: Happened): event is AboutOpenEnds =>
  event.type === 'OpenEndFound' || event.type === 'OpenEndOverdue';

/** "Unknown, Ben finds out by Friday" is a value; each one becomes an end that somebody holds. */
export const beginOpenEnds = (note: Note): readonly OpenEnd[] =>
  Object.entries(note.values).flatMap(([field, value]): OpenEnd[] =>
    value.kind === 'unknown' ? [{ field, finder: value.finder.id, by: value.by, status: 'open' }] : [],
  );

/** An end the sender left as it was goes on as it is, whoever holds it by now; one that was found stays found. */
export function amendOpenEnds({ note: before, openEnds }: Handoff, after: Note): readonly OpenEnd[] {
  const found = openEnds.filter(({ field, status }) => status === 'found' && !isUnknown(after, field));
  const open = beginOpenEnds(after).map((end) => {
    const old = openEnds.find(({ field }) => field === end.field);
    const was = before.values[end.field];
    const isLeft = was?.kind === 'unknown' && was.finder.id === end.finder && was.by === end.by;
    return old !== undefined && isLeft ? old : end;
  });
  return [...found, ...open];
}

const isUnknown = ({ values }: Note, field: string): boolean => values[field]?.kind === 'unknown';

export function evolveOpenEnds(handoff: Handoff, event: AboutOpenEnds, at: Instant): Handoff {
  const status = event.type === 'OpenEndFound' ? 'found' : 'overdue';
  const openEnds = handoff.openEnds.map((end) =>
    end.field === event.field ? ({ ...end, status } as const) : end,
  );
  if (event.type === 'OpenEndOverdue') return { ...handoff, openEnds };
  const note = { ...handoff.note, values: { ...handoff.note.values, [event.field]: event.value } };
  return { ...handoff, openEnds, note, lastActivityAt: at, stillOnItAt: null };
}
