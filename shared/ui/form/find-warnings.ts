import type { Hand, PersonId } from '../../records/person-ref.ts';
import type { Directory } from '../../seams/directory.ts';
import type { Seam } from '../../seams/seam.ts';
import type { Issue, Side } from '../../templates/issue.ts';
import type { Note } from '../../templates/note.ts';
import type { Template } from '../../templates/template.ts';
import type { Instant } from '../../time/instant.ts';

/** Something that will go wrong, said before it is sent. Nothing here stops a person. */
export type Warning =
  | {
      readonly kind: 'receiver-away';
      readonly hand: Hand;
      readonly until: Instant;
      readonly cover: PersonId | null;
    }
  | { readonly kind: 'nobody-on-rota'; readonly hand: Hand }
  | { readonly kind: 'no-shared-hour'; readonly until: Instant }
  | { readonly kind: 'not-agreed'; readonly deliverer: PersonId; readonly words: string }
  | { readonly kind: 'contradiction'; readonly sentence: string; readonly sides: readonly [Side, Side] };

export type Sending = {
  readonly note: Note;
  readonly template: Template;
  readonly seam: Seam;
  readonly directory: Directory;
  readonly sender: PersonId;
  readonly now: Instant;
  readonly issues: readonly Issue[];
};

export const findWarnings = (_: Sending): readonly Warning[] => [];
