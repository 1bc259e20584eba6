import type { PhraseFamily } from '../rules/rule-name.ts';
import type { PieceWeights } from '../wording/piece-weights.ts';
import type { DateWords } from './date-words.ts';
import type { MissingWords, Sentences } from './sentences.ts';

/** Strings of words with spaces between them. `stem*` is every word that begins so, `*stem` every word that ends so. */
export type Words = readonly string[];

/** Strings of patterns with `;` between them; README.md has the grammar. */
export type Patterns = readonly string[];

/**
 * All that the note check knows about one language. Data only. Write letters as they are spelt; case, accents, width
 * and punctuation are taken away on both sides before anything is compared, so "e-mail" and "can't" are two words each.
 */
export type Lexicon = {
  /** `en`: the primary tag of BCP 47. */
  readonly language: string;
  /** The language's own name for itself. */
  readonly name: string;
  /** `words` stand between spaces; with `characters` every pattern and word is looked for inside the running text. */
  readonly writing: 'words' | 'characters';
  /** Nouns have a capital letter, so that one says nothing about a name. */
  readonly capitalNouns?: true;

  /** Small words that tell this language from the others. They are stop words too. */
  readonly functionWords: Words;
  /** Other words without content of their own: pronouns, auxiliaries, adverbs of degree, numbers as words. */
  readonly stopWords: Words;
  /** Words that fit any record of any company: customer, issue, update, deal, team, meeting, please, discuss. */
  readonly genericWords: Words;
  /** Words that name a subject every team has, without which or what: invoice, quote, pricing, report, access. Half a content word. */
  readonly topicWords: Words;
  /** Words that leave open who, what or how much: someone, something, several, stuff, maybe, strange. More is asked of a note with them. */
  readonly vagueWords: Words;
  /** The articles, with what they melt into: a few words with one among them are a sentence, and no telegram. */
  readonly articles?: Words;
  /** Words before a name, Mr and Ms: the name says who, and half as much as a word that says what. */
  readonly titles?: Words;
  /** Words a writer shortens, `from=to`; `to` may be several words joined by `_`. */
  readonly abbreviations: Words;
  /** Common words that one slip of the fingers may leave unreadable ("folow", "cusotmer"), without accents. */
  readonly mistyped?: Words;
  /** Words one letter away from these that are words of their own: contract is no slip of contact. */
  readonly notMistyped?: Words;
  /** Letters that stand for one with an accent where a keyboard has none, `from=to`: "ue=u" reads "muessen" as "müssen". */
  readonly digraphs?: Words;
  /** Groups of words that patterns name as `<group>`. */
  readonly groups: Readonly<Record<string, string>>;

  /** Phrases that stand in many notes and tell nothing by themselves, a family each. */
  readonly phrases: Readonly<Record<PhraseFamily, Patterns>>;
  /** Whole notes that look empty and are complete: "spam, closed". Matched from the first word to the last. */
  readonly complete: Patterns;

  readonly dates: DateWords;
  /** Words that make a number a quantity: seats, hours, users, percent. */
  readonly units: Words;
  /** Numbers as words, from two on: "two weeks" counts as "2 weeks" does. */
  readonly numerals?: Words;
  /** Currency words that stand beside an amount; signs and ISO codes are known. */
  readonly money: Words;
  /** Words that make the number or name after them a reference: order, ticket, invoice, PO, room, version. */
  readonly references: Words;

  /** Cues for what a note already tells, used to say what is missing. */
  readonly roles: {
    /** Verbs that name a step somebody can do: send, ship, replace, sign. */
    readonly steps: Words;
    /** Words before a person: with, to, ask. A name that follows one counts as "who". */
    readonly toward: Words;
    /** Words that beside one thing make a whole short note: "no heat", "check roof", "permit posted". */
    readonly telling?: Words;
  };

  /** Words in a field's own name that make a short value a whole answer. */
  readonly fields: {
    /** "Status", "Stage": then "closed" or "in progress" is an answer. */
    readonly state: Words;
    /** "Priority", "Severity": then "urgent" is an answer. */
    readonly urgency: Words;
    /** "Channel", "Type", "Duration": then any short value is an answer, however common its words: "by e-mail". */
    readonly choice: Words;
    /** "Is …", "Signed?": then "yes" is an answer. */
    readonly yesNo: Words;
    /** "Known issues", "Workaround", "Risks": then "none" is an answer. */
    readonly noneAllowed: Words;
    /** Answers to such fields. */
    readonly yes: Words;
    readonly no: Words;
    readonly none: Words;
  };

  readonly mail: {
    /** Lines that begin a quoted message: "On … wrote", "Original Message", "From". Matched at a line's beginning. */
    readonly quote: Patterns;
    /** Lines that begin a signature: "Best regards", "Sent from my". Matched at a line's beginning. */
    readonly signature: Patterns;
  };

  /** How notes that say nothing, and clear ones, are worded: learned, not written. README.md says from what. */
  readonly wording?: PieceWeights;

  readonly sentences: Sentences;
  readonly missing: MissingWords;
};
