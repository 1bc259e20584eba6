import type { Anchor } from '../anchors/anchor.ts';
import type { JudgeOptions } from '../judgement.ts';
import type { PhraseMatch } from '../language/find-phrases.ts';
import type { WordKind } from '../lexicon/compile.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Span } from '../rules/rule.ts';
import type { PhraseFamily, RuleName } from '../rules/rule-name.ts';
import type { Word } from './token.ts';

/** What became of a word: part of a phrase or an anchor, masked by a rule, or what its language says. */
export type Fate = 'content' | 'phrase' | 'anchor' | 'masked' | WordKind;

export type FamilyMatch = PhraseMatch & { readonly tag: PhraseFamily };

/** Everything that rules and verdict look at. Made once a note. */
export type Reading = {
  readonly text: string;
  readonly options: JudgeOptions;
  readonly words: readonly Word[];
  readonly fates: readonly Fate[];
  /** The languages of the note, the main one first. Empty: it could not be told. */
  readonly lexicons: readonly Lexicon[];
  readonly phrases: readonly FamilyMatch[];
  readonly anchors: readonly Anchor[];
  /** What rules masked, by rule. */
  readonly masks: ReadonlyMap<RuleName, readonly Span[]>;
  /** The note is one of the whole notes that look empty and are not. */
  readonly isComplete: boolean;
  /** Distinct words with content, topics at half, and distinct anchors. */
  readonly content: number;
  readonly topics: number;
  readonly anchored: number;
  /** Somewhere stands a word that tells what became of a thing, or what to do with it: posted, check, no. */
  readonly tells: boolean;
  /** A word is an article: the note is written out, and no telegram. */
  readonly isWrittenOut: boolean;
  /** "who", "what", "when" that a reader would have to ask for. */
  readonly missing: readonly ('who' | 'what' | 'when')[];
};
