import { useMemo } from 'react';
import type { Directory } from '#shared/seams/directory.ts';
import { checkNote } from '#shared/templates/check-note.ts';
import type { Issue } from '#shared/templates/issue.ts';
import type { Note } from '#shared/templates/note.ts';
import type { Template } from '#shared/templates/template.ts';
import { today } from './today.ts';
import { useChecking } from './use-checking.ts';

/** Everything that stops a note of this template, or warns of it. */
export function useNoteCheck(template: Template, directory: Directory): (note: Note) => readonly Issue[] {
  const checking = useChecking(directory);
  return useMemo(
    () => (note: Note) => checkNote(note, template, { ...checking, today: today() }),
    [template, checking],
  );
}
