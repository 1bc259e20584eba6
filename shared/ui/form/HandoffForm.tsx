import type { Gap } from '../../handoffs/handoff.ts';
import type { Issue } from '../../templates/issue.ts';
import type { Note } from '../../templates/note.ts';
import type { Template } from '../../templates/template.ts';

export type HandoffFormGiven = {
  readonly template: Template;
  readonly note: Note;
  readonly onChange: (note: Note) => void;
  /** `checkNote` with its context, so that no lexicon is loaded here. */
  readonly check: (note: Note) => readonly Issue[];
  readonly gaps?: readonly Gap[];
  /** Names empty fields too that nobody has touched yet: after a first try to send. */
  readonly showsAll?: boolean;
};

export const HandoffForm = ({ template }: HandoffFormGiven) => <p>{template.name}</p>;
