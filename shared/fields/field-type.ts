import type { NamedWords, Read } from '../problem.ts';
import type { DoubtCode, DoubtMendCode } from './problem-sentences.ts';
import type { Roster } from './roster.ts';

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
export const controls = [
  'line',
  'paragraph',
  'lines',
  'options',
  'switch',
  'figure',
  'amount',
  'day',
  'hand',
  'contact-card',
  'address',
  'quotation',
  'promise-list',
] as const;
export type Control = (typeof controls)[number];

/**
 * A kind of field: what a value of it looks like, as data and as text, and how it is filled in.
 *
 * Its functions are methods so that the registry can hold types of different values side by side: whoever takes a type
 * from there passes what its own `read` accepted, and nothing else.
 */
export type FieldType<Value> = {
  readonly name: FieldTypeName;
  readonly control: Control;
  /** Filled in at the keyboard, not chosen or ticked: counts towards what a template may ask of a person. */
  readonly isTyped: boolean;
  /** Text of several lines, each an entry of its own, with a bullet in front. */
  readonly isList?: true;
  /** Unknown input to a value, or what is wrong with it. Settings are the template field's own. */
  read(input: unknown, settings: Settings): Read<Value>;
  isEmpty(value: Value): boolean;
  /**
   * The value as a reader without Baton sees it; `fromText` with the same roster brings back exactly the value. A value that
   * is a string may come in as it was typed, before `read` has tidied it.
   */
  toText(value: Value, settings: Settings, roster: Roster): string;
  fromText(text: string, settings: Settings, roster: Roster): Read<Value>;
  /** The words a person chose freely, which the note check judges; none for choices and figures. */
  ownWords(value: Value): readonly string[];
  /** What a condition compares; a type without it can only be filled or empty. */
  compared?(value: Value): string | number | boolean;
  /** A well-formed value that will still make the reader ask. */
  doubts?(value: Value, settings: Settings): readonly Doubt[];
};

export type Settings = Readonly<Record<string, unknown>>;

/** In English, with what it takes to say it in another language. */
export type Doubt = {
  readonly sentence: string;
  readonly mend: string;
  readonly code: DoubtCode;
  readonly mendCode: DoubtMendCode;
  readonly words: NamedWords;
};

/** A worked example, in the type’s own `examples.ts`, is a test: either `input` reads to `value`, or it is refused with this sentence. */
export type Example<Value> =
  | { readonly input: unknown; readonly settings?: Settings; readonly value: Value; readonly text: string }
  | { readonly input: unknown; readonly settings?: Settings; readonly refused: string };
