import type { Telling } from '../language.ts';
import type { Wording } from '../wordings.ts';
import { type PromiseWording, promiseSentences } from './promise-sentences.ts';

const accept =
  'Read it, then accept it in your own words, or return it and name what is missing‹. It waits for you until {due}›.';
const nothingToDo = 'You don’t have to do anything.';
const nowWith = `${nothingToDo}‹ It waits for {turn} now›.`;
const decide =
  'Take it yourself, give it to somebody, or talk to both sides. Nothing moves by itself any more until somebody acts.';
const answer = 'Answer it in a few words‹, by {due}›. Everything else waits for that.';
const mend = 'Fill in what is missing‹, by {due}›; it then goes back to the receiver by itself.';

const both = (headline: string, yours: string, told: string): Telling => ({
  yours: { headline, next: yours },
  told: { headline, next: told },
});
const yours = (headline: string, next: string): Telling => ({ yours: { headline, next } });
const told = (headline: string, next: string): Telling => ({ told: { headline, next } });

const others: Readonly<Record<Exclude<Wording, PromiseWording>, Telling>> = {
  'handed-over': both('{sender} hands {record} over to you.', accept, nowWith),
  'was-it-said': both(
    '{sender} wrote down something that was said about {record}.',
    'Confirm it in one press, correct it, or say that it was not said‹. It waits for you until {due}›.',
    nowWith,
  ),
  'asked-in-place': both(
    '{record} comes to you: whoever was asked before can’t take it now.',
    accept,
    nowWith,
  ),
  'asked-after-silence': both('{record} comes to you: nobody has accepted it in time.', accept, nowWith),
  'asked-after-decline': both(
    '{record} comes to you: {actor} says it belongs to somebody else.',
    accept,
    nowWith,
  ),
  'asked-after-lapse': both(
    '{record} comes to you: it was accepted, and nothing was heard of it since.',
    accept,
    nowWith,
  ),
  'asked-after-leaving': both('{record} comes to you: whoever had it is away or has left.', accept, nowWith),
  'given-to-you': both('{record} is given to you‹ by {actor}›.', accept, nowWith),
  'say-it-back-again': both(
    '{sender} changed {record} in a way that matters.',
    'Read what changed and say it back once more‹, by {due}›, so that both of you mean the same.',
    nowWith,
  ),
  'gaps-filled': both('{sender} filled in what was missing in {record}.', accept, nowWith),
  'moved-on': told('{record} has moved on to somebody else.', nowWith),
  taken: told('{record} is taken‹ by {actor}›.', nowWith),
  'nobody-accepted': both(
    'Nobody has accepted {record}, so it is with you now.',
    decide,
    `Everybody on the ladder was asked, twice. ${nowWith}`,
  ),
  accepted: told('{actor} accepted {record}.', `${nothingToDo} You hear of it when it is done.`),
  returned: both('{actor} returned {record}: something is missing.', mend, nowWith),
  'returned-to-owner': both(
    '{record} was returned for the third time, so it is with you now.',
    'Fill in what is missing together with both sides, or change what this seam asks for.',
    nowWith,
  ),
  declined: both('{actor} says {record} belongs to somebody else.', accept, nowWith),
  changed: both(
    '{sender} changed {record}.',
    'Read what changed; what you have agreed to may look different now.',
    'Read what changed, if it concerns you.',
  ),
  question: both('{actor} asks you something about {record}.', answer, nowWith),
  'later-date': both(
    '{actor} can take {record}, but needs longer than you asked for.',
    'Say yes or no to the later date‹, by {due}›. Everything else waits for that.',
    nowWith,
  ),
  answered: both(
    '{actor} answered your question about {record}.',
    'It is your turn again‹, until {due}›.',
    nothingToDo,
  ),
  'still-on-it': both(
    'Are you still on {record}?',
    'Write one line about where it stands‹, by {due}›. Without it somebody else is asked.',
    nowWith,
  ),
  lapsed: both(
    '{record} is asked of others again: nothing was heard of it since it was accepted.',
    accept,
    'If you are still on it, open it and accept it again. Otherwise you don’t have to do anything.',
  ),
  'past-its-time': both(
    '{record} has passed its time.',
    'Complete it, or write one line about where it stands and when it will be done.',
    `It is still being worked on‹ by {turn}›. ${nothingToDo}`,
  ),
  'mend-reminder': both('{record} still waits for what is missing.', mend, nowWith),
  'answer-reminder': both('A question about {record} still waits for your answer.', answer, nowWith),
  'not-mended': both(
    '{record} was returned and nothing was filled in, so it is with you now.',
    decide,
    nowWith,
  ),
  'not-answered': both(
    'A question about {record} stays without an answer, so it is with you now.',
    decide,
    nowWith,
  ),
  standoff: both(
    'Both sides of {record} wait for the other.',
    'Take it, or say that it is not yours and why.',
    nowWith,
  ),
  'standoff-unsettled': both(
    'Both sides of {record} still wait for the other, so it is with you now.',
    decide,
    nowWith,
  ),
  'asked-to-find-out': yours(
    '{sender} counts on you to find something out for {record}.',
    'Write it in as soon as you know it, or say by when you will.',
  ),
  'found-out': both(
    'Something that was open in {record} is known now.',
    'Read it; it may change what you do next.',
    'Read it, if it concerns you.',
  ),
  'not-found-out': yours(
    'Something in {record} is still open that you were to find out.',
    'Write it in, or say by when you will know.',
  ),
  done: both(
    '{record} is done‹, says {actor}›.',
    'Confirm it, or reopen it and say what is left. ‹Without a word from you it is confirmed by itself on {due}.›',
    nowWith,
  ),
  confirmed: told('{record} is confirmed and closed.', nothingToDo),
  'confirmed-by-itself': told(
    '{record} is closed: nobody objected in time.',
    `${nothingToDo} If work is left, send a new handoff.`,
  ),
  reopened: both(
    '{record} is open again‹: {actor} says work is left›.',
    'Read what is left and go on.',
    nowWith,
  ),
  withdrawn: told('{record} was withdrawn‹ by {actor}›.', nothingToDo),
  rehomed: {
    yours: {
      headline: 'What waited for somebody who is away or has left is with you now: {record}.',
      next: 'Open it to see what is asked of you.',
    },
    told: { headline: 'Somebody is away or has left, so {record} is in other hands now.', next: nowWith },
  },
};

export const sentences: Readonly<Record<Wording, Telling>> = { ...others, ...promiseSentences };
