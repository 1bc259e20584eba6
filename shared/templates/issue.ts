import type { NamedWords, Word } from '../problem.ts';
import type { IssueCode, MendCode, SideCode } from './issue-sentences.ts';

export const issueKinds = [
  'missing',
  'malformed',
  'placeholder',
  'vague',
  'thin',
  'copied',
  'duplicate',
  'nobody',
  'bad-date',
  'too-many-unknowns',
  'not-agreed',
  'contradiction',
] as const;
export type IssueKind = (typeof issueKinds)[number];

/** One of two facts that can't both be true, and where it stands; `word` and `code` say both in another language. */
export type Side = {
  readonly value: string;
  readonly from: string;
  readonly word?: Word;
  readonly code?: SideCode;
  readonly words?: NamedWords;
};

/**
 * What is wrong with a note: in which field (null: in the whole), whether it stops the note, and the smallest mend. Both sentences
 * are English with their codes, and the words in them; without codes they are the note check's own, in the note's language.
 */
export type Issue = {
  readonly field: string | null;
  readonly kind: IssueKind;
  readonly severity: 'stops' | 'warns';
  readonly sentence: string;
  readonly mend: string;
  readonly code?: IssueCode;
  readonly mendCode?: MendCode;
  readonly words?: NamedWords;
  readonly sides?: readonly [Side, Side];
};
