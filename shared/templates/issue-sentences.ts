import { inEnglish } from '../fields/in-english.ts';
import { doubtMends, doubtSentences, problemSentences } from '../fields/problem-sentences.ts';
import type { NamedWords } from '../problem.ts';

/** What can be wrong with a note, as a person reads it. `{names}` are filled in from the issue's own words. */
export const issueSentences = {
  ...problemSentences,
  ...doubtSentences,
  'is-empty': '“{label}” is empty, so the next person would have to ask.',
  'is-none': '“{label}” can’t be none: the next person needs it.',
  'is-unknown': '“{label}” can’t wait: nothing goes out without it.',
  'no-finder': 'Nobody is named who finds out. Choose one person.',
  'no-finding-day': 'There is no day by which this is found out. Choose one.',
  'finding-day-over': 'The day by which {who} finds out is over.',
  'too-many-unknowns': '{count} things are still unknown: {labels}. {most} at most can wait.',
  'own-words-of-form': '“{label}” holds the form’s own words, not this customer’s.',
  'says-nothing': '“{label}” tells the next person nothing.',
  'leaves-a-question': '“{label}” leaves the next person with a question.',
  'same-words': 'The same words stand in “{other}” already.',
  'not-agreed': '{who} has not agreed to deliver “{promise}”, so the customer may wait for nobody.',
  'day-over': '{day} is over, so nobody can keep it.',
  'live-before-close': 'The customer starts on {start}, before the deal closes on {close}.',
  'differs-from-record': '“{label}” says {written}, the record says {recorded}.',
  'other-seats': '“{label}” speaks of {said}, but {bought} were bought.',
  'custom-work-promised': 'Custom work was promised, and the note says there is none.',
  'away-past-due': '{who} is away until {back}, after the next step is due.',
} as const satisfies Readonly<Record<string, string>>;

/** The smallest thing that helps. */
export const issueMends = {
  ...doubtMends,
  'fill-in': 'Fill it in.',
  'fill-in-or-none': 'Fill it in, or tick none.',
  'fill-in-or-unknown': 'Fill it in, or say who finds out, and by when.',
  'fill-in-or-none-or-unknown': 'Fill it in, or tick none, or say who finds out, and by when.',
  'choose-hand': 'Choose a person, or a rota that knows who is on.',
  'choose-later-day': 'Choose today or a later day.',
  'choose-other-hand': 'Choose somebody who is there, or a later day.',
  'find-one-out': 'Find out the quickest one now, or wait with the handoff.',
  'write-what-is-true': 'Write what is true here.',
  'say-who-and-when': 'Say who does what, and by when.',
  'say-what-only-this': 'Say here what only “{label}” can tell.',
  'ask-deliverer': 'Ask {who}, or name the person who said yes.',
  'correct-one': 'Correct whichever of the two is wrong.',
} as const satisfies Readonly<Record<string, string>>;

/** Where one of two facts that contradict each other stands. */
export const sideSentences = {
  'in-note': '“{label}” in this note',
  'custom-in-note': '“{label}” in this note, as custom work',
  'on-record': 'the record in {place}',
  today: 'today',
  'when-back': 'when {who} is back',
} as const satisfies Readonly<Record<string, string>>;

export type IssueCode = keyof typeof issueSentences;
export type MendCode = keyof typeof issueMends;
export type SideCode = keyof typeof sideSentences;

export const isIssueCode = (code: string | undefined): code is IssueCode =>
  code !== undefined && Object.hasOwn(issueSentences, code);

/** The two sentences of an issue, and what it takes to say them in another language. */
export const says = (code: IssueCode, mendCode: MendCode, words: NamedWords = {}) => ({
  sentence: inEnglish(issueSentences[code], words),
  mend: inEnglish(issueMends[mendCode], words),
  ...{ code, mendCode, words },
});
