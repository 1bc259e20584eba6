/** `cjk` is one character of a script without spaces; a `number` is a run of digits; a `mark` is everything else. */
export type TokenKind = 'word' | 'number' | 'cjk' | 'mark';

/** [from, to) is in the text as it was given; `norm` is what is compared. */
export type Token = {
  readonly kind: TokenKind;
  readonly from: number;
  readonly to: number;
  readonly norm: string;
};

/** A token that can be part of a phrase. `opens` when a line or sentence begins with it. */
export type Word = Token & {
  readonly opens: boolean;
  readonly opensLine: boolean;
  /** Nothing stands before it, or a mark that joins no words: the apostrophe of "client's" and the hyphen of "re-test" do. */
  readonly isApart: boolean;
  /** Where it stands among all tokens. */
  readonly at: number;
};
