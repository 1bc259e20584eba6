import type { IssueCode, MendCode, SideCode } from '../../../templates/issue-sentences.ts';

/** What the form says of a note while it is written, in a language other than the rules' own. Names in braces come with the issue. */
export type IssueWords = {
  readonly issues: Readonly<Record<IssueCode, string>>;
  readonly issueMends: Readonly<Record<MendCode, string>>;
  readonly issueSides: Readonly<Record<SideCode, string>>;
};
