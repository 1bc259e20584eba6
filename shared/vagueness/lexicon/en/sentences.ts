import type { MissingWords, Sentences } from '../sentences.ts';

export const missing: MissingWords = {
  who: 'who',
  what: 'what exactly',
  when: 'by when',
  comma: ', ',
  and: ' and ',
};

export const sentences: Sentences = {
  'follow-up': {
    why: '"{words}" says that something comes next, not what.',
    mend: 'Add who does what, and by when.',
  },
  pointer: {
    why: '"{words}" points to a place the next person may not find.',
    mend: 'Add the link, or the one sentence that matters.',
  },
  call: {
    why: '"{words}" tells that there was a call, not what it was about.',
    mend: 'Add who it was with, what about, and what comes next.',
  },
  'pass-on': {
    why: '"{words}" hands the work over without saying what it is.',
    mend: 'Add what has to be done, and by when.',
  },
  'state-only': {
    why: '"{words}" gives the state, not what happened.',
    mend: 'Add what was done, or what it waits for and until when.',
  },
  placeholder: {
    why: '"{words}" holds the place of an answer.',
    mend: 'Write what is known, or who finds out and by when.',
  },
  complaint: {
    why: '"{words}" could be many different problems.',
    mend: 'Add what exactly happens, and the error text or "no error shown".',
  },
  urgency: {
    why: '"{words}" says that it presses, not what is needed.',
    mend: 'Add what is needed, and the day or time.',
  },
  impression: {
    why: '"{words}" tells how it felt; the next person needs to know what was said.',
    mend: 'Add one fact: a number, a name, or their own words.',
  },
  pleasantry: {
    why: 'There is a greeting here, and nothing to act on yet.',
    mend: 'Add what the next person has to know or do.',
  },
  'vague-date': {
    why: '"{words}" is not a day the next person can plan with.',
    mend: 'Write the day, for example "Fri 14 March".',
  },
  'too-thin': {
    why: 'The next person would have to ask {missing}.',
    mend: 'Add {missing}.',
  },
  'generic-words': {
    why: 'These words would fit any record, so the next person learns nothing about this one.',
    mend: 'Add what is special here: a name, a product, a number or a day.',
  },
  'keyboard-mash': {
    why: '"{words}" can\'t be read as words.',
    mend: 'Write one sentence: what happened, or what comes next.',
  },
  'repeated-words': {
    why: '"{words}" is here several times and says no more than once.',
    mend: 'Keep it once, and add what comes next.',
  },
  'filler-text': {
    why: '"{words}" is sample text, so the next person learns nothing.',
    mend: 'Put what happened, or what comes next, in its place.',
  },
  'copied-label': {
    why: 'This is the name of the field or record again, so the answer is still missing.',
    mend: 'Write the answer to it.',
  },
  'same-as-before': {
    why: "This is the text of an earlier note, so the next person can't see what is new.",
    mend: 'Add what has changed since then.',
  },
  'quoted-only': {
    why: 'Only a quoted message or a signature is here.',
    mend: 'Add one sentence of your own: what follows from it.',
  },
};
