import type { Note } from '../templates/note.ts';
import type { Instant } from '../time/instant.ts';
import type { Happened } from './events.ts';
import type { Handoff, OpenEnd } from './handoff.ts';

type AboutOpenEnds = Extract<Happened, { readonly type: 'OpenEndFound' | 'OpenEndOverdue' }>;

export const isAboutOpenEnds = (event: Happened): event is AboutOpenEnds =>
  event.type === 'OpenEndFound' || event.type === 'OpenEndOverdue';

/** "Unknown, Ben finds out by Friday" is a value; each one becomes an end that somebody holds. */
export const beginOpenEnds = (note: Note, before: readonly OpenEnd[] = []): readonly OpenEnd[] =>
  Object.entries(note.values).flatMap(([field, value]): OpenEnd[] => {
    if (value.kind !== 'unknown')
      return before.filter((end) => end.field === field && end.status === 'found');
    const same = before.find(
      (end) => end.field === field && end.finder === value.finder.id && end.by === value.by,
    );
    return [same ?? { field, finder: value.finder.id, by: value.by, status: 'open' }];
  });

export function evolveOpenEnds(handoff: Handoff, event: AboutOpenEnds, at: Instant): Handoff {
  const status = event.type === 'OpenEndFound' ? 'found' : 'overdue';
  const openEnds = handoff.openEnds.map((end) =>
    end.field === event.field ? ({ ...end, status } as const) : end,
  );
  if (event.type === 'OpenEndOverdue') return { ...handoff, openEnds };
  const note = { ...handoff.note, values: { ...handoff.note.values, [event.field]: event.value } };
  return { ...handoff, openEnds, note, lastActivityAt: at, stillOnItAt: null };
}
