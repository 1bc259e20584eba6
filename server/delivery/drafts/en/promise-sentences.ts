import type { Telling } from '../language.ts';
import type { Wording } from '../wordings.ts';

export type PromiseWording = Extract<Wording, `promise-${string}`>;

const nothingToDo = 'You don’t have to do anything.';
const talk = 'Talk to whoever delivers it, and to the customer, before the date does.';

export const promiseSentences: Readonly<Record<PromiseWording, Telling>> = {
  'promise-asked': {
    yours: {
      headline: 'A promise about {record} names you as the one who delivers it.',
      next: 'Say whether you will, or why not, so that the customer can rely on it.',
    },
  },
  'promise-agreed': {
    told: { headline: '{actor} will deliver a promise about {record}.', next: nothingToDo },
  },
  'promise-refused': {
    yours: { headline: '{actor} can’t deliver a promise about {record}.', next: talk },
    told: { headline: '{actor} can’t deliver a promise about {record}.', next: talk },
  },
  'promise-unanswered': {
    told: {
      headline: 'Nobody has said yes yet to a promise about {record}.',
      next: 'Ask the person who is to deliver it, before the customer counts on it.',
    },
  },
  'promise-kept': { told: { headline: 'A promise about {record} was kept.', next: nothingToDo } },
  'promise-moved': {
    told: {
      headline: 'A promise about {record} has a new date, and the customer was told.',
      next: 'Check that the new date fits what you do next.',
    },
  },
  'promise-broken': {
    told: {
      headline: 'A promise about {record} can’t be kept, and the customer was told.',
      next: 'Read why; it may change what you do next.',
    },
  },
  'promise-checkpoint': {
    yours: {
      headline: 'A promise about {record} comes due.',
      next: 'There is still time: keep it, or move it and tell the customer now.',
    },
    told: {
      headline: 'A promise about {record} comes due.',
      next: 'There is still time. See with whoever delivers it that it will be kept.',
    },
  },
  'promise-passed': {
    yours: {
      headline: 'The date of a promise about {record} is over.',
      next: 'Say whether it was kept, moved or broken, and who has told the customer.',
    },
    told: {
      headline: 'The date of a promise about {record} is over, and nobody has said that it was kept.',
      next: talk,
    },
  },
};
