import type { Problem } from '../problem.ts';
import type { Result } from '../result.ts';

export type FieldTypeName =
  | 'text'
  | 'list'
  | 'choice'
  | 'yes-no'
  | 'number'
  | 'money'
  | 'date'
  | 'person-or-rota'
  | 'contact'
  | 'link'
  | 'quote'
  | 'promises';

/** The closed list of controls the UI knows how to draw. A type chooses one; it never draws. */
export type Control =
  | 'line'
  | 'paragraph'
  | 'lines'
  | 'options'
  | 'switch'
  | 'figure'
  | 'amount'
  | 'day'
  | 'hand'
  | 'contact-card'
  | 'address'
  | 'quotation'
  | 'promise-list';

/** A kind of field: what a value of it looks like, as data and as text, and how it is filled in. */
export type FieldType<Value> = {
  readonly name: FieldTypeName;
  readonly control: Control;
  /** Unknown input to a value, or what is wrong with it. Settings are the template field's own. */
  readonly read: (input: unknown, settings: Settings) => Result<Value, readonly Problem[]>;
  readonly isEmpty: (value: Value) => boolean;
  /** The value as a reader without Baton sees it; `fromText` brings back exactly the value. */
  readonly toText: (value: Value, settings: Settings) => string;
  readonly fromText: (text: string, settings: Settings) => Result<Value, readonly Problem[]>;
  /** The words a person chose freely, which the note check judges; none for choices and figures. */
  readonly ownWords: (value: Value) => readonly string[];
  readonly examples: readonly Example<Value>[];
};

export type Settings = Readonly<Record<string, unknown>>;

/** A worked example is a test: either `input` reads to `value`, or it is refused with this sentence. */
export type Example<Value> =
  | { readonly input: unknown; readonly settings?: Settings; readonly value: Value; readonly text: string }
  | { readonly input: unknown; readonly settings?: Settings; readonly refused: string };
