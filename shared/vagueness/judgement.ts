/** Says nothing, leaves the reader to ask, or is good enough to act on. */
export type Verdict = 'nothing' | 'unclear' | 'clear';

/** One thing a rule saw: the words at [from, to) of the text as it was given, why they don't help, and the smallest mend. */
export type Finding = {
  readonly rule: string;
  readonly from: number;
  readonly to: number;
  readonly why: string;
  readonly mend: string;
};

/** `language` is null when it could not be told; such a text is never held. */
export type Judgement = {
  readonly verdict: Verdict;
  readonly language: string | null;
  readonly findings: readonly Finding[];
};

/** `now` is the wall clock of whoever writes, `2026-11-21T09:30`; without it relative days still count as days. */
export type JudgeOptions = {
  readonly surface: string;
  readonly language?: string;
  readonly fieldName?: string;
  readonly title?: string;
  readonly people?: readonly string[];
  readonly now?: string;
  readonly dateOrder?: 'dmy' | 'mdy' | 'ymd';
  /** This person's last notes: the same text again says nothing new. */
  readonly earlier?: readonly string[];
};
