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

/** One of two facts that can't both be true, and where it stands. */
export type Side = { readonly value: string; readonly from: string };

/** What is wrong with a note: in which field (null: in the whole), whether it stops the note, and the smallest mend. */
export type Issue = {
  readonly field: string | null;
  readonly kind: IssueKind;
  readonly severity: 'stops' | 'warns';
  readonly sentence: string;
  readonly mend: string;
  readonly sides?: readonly [Side, Side];
};
