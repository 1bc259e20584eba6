import { findDates } from '../dates/find-dates.ts';
import type { JudgeOptions } from '../judgement.ts';
import type { CompiledLexicon, Cue } from '../lexicon/compile.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { listed, readWordKinds } from '../patterns/word-kinds.ts';
import type { Fate, Reading } from './reading.ts';
import { countWords, spell, spellText, tokenise, wordsOf } from './tokenise.ts';

/** What the field's own name adds to what stands in it. */
export type FieldMeaning = {
  /** The name says what a short value means: "Number of seats", not "Notes". */
  readonly isNamed: boolean;
  /** The value is one that the name asks for: "yes", "none", "in progress". */
  readonly isAnswered: boolean;
  /** The value may well be one: short words of everyday business, "support team" in *Owner*. Never held. */
  readonly isLikely: boolean;
  /** It has no name, or one that asks for a note like any other. */
  readonly isFree: boolean;
};

const mostWords = 4;

/** What stands in a field called Notes, Comentarios or Beschreibung is a note like any other. */
const asksForAnything = /^(no(te|ta|tiz)|com+ent|kommentar|descri|detai|detal|remar|observ|bemerk|beschr)/;

/** "Number of users", "Usuários": a number is what they ask for. */
const counts = new Set<Cue | undefined>(['unit', 'money', 'reference']);

export const unnamed: FieldMeaning = { isNamed: false, isAnswered: false, isLikely: false, isFree: true };

export function readField(
  { fieldName, surface }: JudgeOptions,
  reading: Reading,
  languages: readonly CompiledLexicon[],
): FieldMeaning {
  const { words, phrases } = reading;
  if (fieldName === undefined || fieldName.trim() === '') return unnamed;
  const name = wordsOf(tokenise(fieldName.slice(0, 200))).map(({ norm }) => norm);
  const isNamed =
    surface === 'field' ||
    languages.every(({ kinds }) => name.some((norm) => kinds(norm) === undefined || kinds(norm) === 'topic'));
  const value = spell(words);
  const isDay = findDates(reading.text, words, languages).some(
    ({ firstWord, to }) => firstWord === 0 && to === words.length,
  );
  const isFigure = words.length > 0 && words.every(({ kind }) => kind === 'number');
  const isFree = !isNamed && name.some((norm) => asksForAnything.test(norm));
  let isLikely = !isFree && isPlain(reading);
  const isAnswered = languages.some((language) => {
    const { fields, writing } = language.lexicon;
    const names = (list: readonly string[]) => isNamedBy(name, list, writing);
    const answers = (list: readonly string[]) => value !== '' && spelt(list).includes(value);
    // "None so far", "no known issues".
    const opens = (list: readonly string[]) =>
      words.length <= mostWords && spelt(list).includes(words[0]?.norm ?? '');
    const only = (family: string) => phrases.length > 0 && phrases.every(({ tag }) => tag === family);
    // "At once" may be a start, and may be put there to have said something.
    isLikely ||= (only('state-only') || only('urgency')) && names(fields.choice);
    return (
      (isNamed && isDay) ||
      (isFigure && name.some((norm) => counts.has(language.cues(norm)))) ||
      (only('state-only') && names(fields.state)) ||
      (only('urgency') && names(fields.urgency)) ||
      ((isChosen(reading) || isMeasured(reading, language)) && names(fields.choice)) ||
      (answers(fields.yes) && names(fields.yesNo)) ||
      answers(fields.no) ||
      answers(fields.none) ||
      (opens([...fields.no, ...fields.none]) && !phrases.some(({ tag }) => tag === 'placeholder'))
    );
  });
  return { isNamed, isAnswered, isLikely, isFree };
}

/** Among several characters of a name written without spaces, a word is looked for wherever it stands. */
function isNamedBy(name: readonly string[], list: readonly string[], writing: Lexicon['writing']): boolean {
  if (writing === 'characters') {
    const label = name.join('');
    return spelt(list).some((word) => label.includes(word.replaceAll(' ', '')));
  }
  const isOne = readWordKinds([[true, list]]);
  return name.some((norm) => isOne(norm) === true);
}

/** "By phone", "1 year": short, and nothing in it puts the choice off. */
function isChosen(reading: Reading): boolean {
  const { fates, phrases } = reading;
  return (
    isShort(reading) &&
    phrases.every(({ tag }) => tag === 'call') &&
    fates.every((fate) => fate !== 'masked' && fate !== 'vague') &&
    fates.some((fate) => fate !== 'stop' && fate !== 'function')
  );
}

/** "Twice a week", "an hour". */
const isMeasured = (reading: Reading, { cues }: CompiledLexicon) =>
  isShort(reading) &&
  reading.phrases.length === 0 &&
  !reading.fates.includes('vague') &&
  reading.words.some(({ norm }) => cues(norm) === 'unit');

/** No stock phrase, and no small word as in "the team" or "it is clear"; between two things it joins them: "end of business". */
const isPlain = (reading: Reading) =>
  isShort(reading) &&
  reading.fates.every(
    (fate, at) =>
      isThing(fate) ||
      (fate === 'function' && isThing(reading.fates[at - 1]) && isThing(reading.fates[at + 1])),
  );

const isThing = (fate: Fate | undefined) => fate === 'generic' || fate === 'topic' || fate === 'stop';

const isShort = ({ words }: Reading) => words.length > 0 && countWords(words) <= mostWords;

const spelt = (list: readonly string[]) => listed(list).map(spellText);
