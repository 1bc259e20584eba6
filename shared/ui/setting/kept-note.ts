import type { Note } from '../../templates/note.ts';
import { isThing } from './use-kept.ts';

/** A draft may be wrong in what it says, and is checked when it is sent; it only has to be one of this form that can be drawn. */
export const isNoteOf =
  ({ template }: Note) =>
  (kept: unknown): kept is Note =>
    isThing(kept) &&
    isThing(kept.template) &&
    kept.template.id === template.id &&
    kept.template.version === template.version &&
    isThing(kept.values) &&
    Object.values(kept.values).every((value) => isThing(value) && typeof value.kind === 'string');
