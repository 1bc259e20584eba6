/** A simple comparison with the value of another field of the same note. */
export type Comparison =
  | { readonly field: string; readonly is: 'filled' | 'empty' }
  | {
      readonly field: string;
      readonly is: 'equal' | 'not-equal' | 'more' | 'less';
      readonly to: string | number | boolean;
    }
  | { readonly field: string; readonly is: 'one-of'; readonly of: readonly (string | number)[] };

/** Requiredness as data: everything an admin can say, and nothing that could run for long. */
export type Condition = { readonly all: readonly Comparison[] } | { readonly any: readonly Comparison[] };
