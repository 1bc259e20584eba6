import { type Refused, refused } from '../result.ts';

/**
 * Every "no" a command can get, in the sentence a person reads. Search for a sentence to find its code, for the code to find
 * the rule. `{names}` are filled in from the refusal's own words.
 */
export const sentences = {
  'already-sent': 'This handoff was sent already. Nothing was sent twice; open it to go on.',
  'not-sent-yet': 'There is no such handoff yet, so nothing can be done with it. Send it first.',
  'not-accepted-yet': 'This handoff is not accepted yet. It has to be accepted before that can be done.',
  'already-accepted':
    'Already accepted by {who} at {when}. You don’t have to do anything; ask {who} if you want to help.',
  'accepted-by-you':
    'You accepted this at {when}. If something is missing, ask the sender; if it is not yours, hand it to somebody else.',
  'withdrawn-too-late':
    '{who} accepted this at {when} and works on it, so it can’t be withdrawn any more. Ask {who} to bring it to an end.',
  'returned-to-sender':
    'This handoff is back with its sender to be mended. That can be done again once it is mended.',
  'already-done':
    'This handoff is done and waits for its sender to confirm. If work is left, the sender can reopen it.',
  'not-done-yet':
    'The work is not done yet, so there is nothing to confirm or reopen. That comes when the receiver completes it.',
  'closed-confirmed': 'This handoff was confirmed and is closed. Send a new one if something is left to do.',
  'closed-withdrawn':
    'This handoff was withdrawn and is closed. Nothing is expected of you; send a new one if something is left to do.',
  'not-the-sender': 'Only the sender can do that. Ask {who}, who sent it.',
  'not-the-receiver':
    'This handoff waits for {who}. Only they, their cover or whoever is on the rota can do that. Ask {who} if you want to take it.',
  'not-the-holder': 'Only {who}, who accepted this, can do that. Ask them, or have it reassigned.',
  'not-the-deliverer': 'Only {who}, who is to deliver this promise, can say that. Ask {who} to.',
  'not-in-charge':
    'Only the holder, the receiving team’s lead or the seam’s owner can hand this to somebody else. Ask one of them.',
  'not-a-side': 'Only the two sides of this handoff can do that. Ask its sender or its receiver.',
  'only-the-server': 'That happens by itself. Nobody has to do it, and nobody can.',
  'only-a-person': 'Only a person can do that.',
  'clock-moved-on': 'That deadline has moved since it was set. Nothing was done.',
  'not-due': 'That is not due yet. Nothing was done.',
  'unknown-person':
    '“{who}” is not active here, so nothing was done. Choose somebody from the list, or ask an admin.',
  'unknown-seam': 'There is no such seam here any more. Choose the seam again; your words are kept.',
  'seam-not-live':
    'The seam “{seam}” is switched off, so nothing can be sent over it. Ask its owner to switch it on.',
  'seam-without-owner':
    'The seam “{seam}” has no owner, so nobody would notice if this got stuck. Ask an admin to name one.',
  'wrong-template':
    'This note was written on another version of the form. Open the form again; your words are kept.',
  'note-incomplete': 'The note is not complete yet: {first} Everything you typed is kept.',
  'one-receiver': 'This seam takes exactly one receiver. Choose one person or one rota.',
  'no-receiver': 'Nobody is named to receive this. Choose a person or a rota.',
  'same-receiver-twice': 'The same receiver is named twice. Name each one once.',
  'receiver-differs':
    'The note names {who} as its receiver, but it is sent to somebody else. Choose one of the two.',
  'to-yourself': 'You named yourself as the receiver. Choose the person who takes over.',
  'read-back-incomplete':
    'Say it back in your own words: the outcome, your first step, and by when. Missing: {missing}.',
  'please-restate':
    'Please restate it: that is the sender’s own sentence. In your words, what will be true when this is done?',
  'read-back-in-the-past': 'The date you gave, {date}, is over already. Give one that can still be met.',
  'gaps-missing':
    'Name at least one field and what is missing in it, so that the sender can mend it in one go.',
  'unknown-field': 'The form has no field “{field}”. Choose one of its fields.',
  'reason-missing': 'Give a reason in a few words; the other side reads it.',
  'text-missing': 'There is nothing to read yet. Write a few words.',
  'declined-before': '{who} has said this is not theirs and is not asked again. Choose somebody else.',
  'back-to-the-sender':
    '{who} sent this, so it can’t go back to them like this. Return it with what is missing, or choose somebody else.',
  'has-it-already': '{who} has this already. Choose somebody else.',
  'receiver-accepted':
    '{who} has accepted this, so the note can’t name another receiver. Leave it as it was, or ask {who} to hand it on.',
  'receiver-unreachable': 'Nobody is there to take this for {who} now. Choose somebody else.',
  'nothing-changed': 'Nothing was changed in the note, so there is nothing to send again.',
  'not-asked': 'There is no open question to you. Nothing was answered.',
  'asked-already': 'Your question is still open. Wait for the answer, or write to {who} directly.',
  'answer-first': 'A question to {who} is open already. Ask yours when that one is answered.',
  'asked-a-stranger': '{who} is on neither side of this handoff. Ask its sender or its receiver.',
  'ask-yourself': 'The question goes to yourself. Choose somebody on the other side.',
  'yes-or-no': 'Say yes or no to the later date, {date}, so that the receiver knows where they stand.',
  'until-in-the-past': 'That moment is over already. Choose one to come.',
  'until-too-far': 'That is longer than this seam allows. The latest is {latest}.',
  'already-paused':
    'This is paused until {until} already. It goes on by itself then, and can be paused again.',
  'unknown-promise': 'There is no such promise in this handoff. Open it again to see the ones there are.',
  'promise-settled': 'This promise was settled already; it can’t be changed any more.',
  'promise-answered': 'You have answered for this promise already.',
  'confirm-first':
    'Only {who} has written this down so far. Confirm it, correct it, or say that it was not said; that answers for the promise too.',
  'date-not-later': 'Moving a promise needs a new date after today.',
  'evidence-missing': 'Say in a few words how you know the promise was kept.',
  'promises-open':
    'Still promised to the customer: {promises}. Whoever delivers a promise keeps or breaks it before this is done.',
  'unknown-open-end': 'Nothing is being found out for the field “{field}”.',
  'found-already': 'The field “{field}” was found out already.',
  'value-wrong': 'That value does not fit the field: {first}',
  'no-standoff': 'Nobody is stuck here. Nothing was changed.',
  'disclaimed-already':
    'You have said already that this is not yours. If nobody takes it, the seam’s owner decides.',
  'owner-decides-now': 'The seam’s owner decides about this now. You can still take it.',
  'standoff-raised': 'Both sides have been asked already who takes this.',
  'seen-by-another': 'Only a look by whoever this waits for counts.',
  'seen-already': 'It was marked as seen before. Nothing was changed.',
  'delivered-already': 'It was marked as delivered before. Nothing was changed.',
  'nothing-to-rehome': 'Nothing in this handoff waits for {who}.',
  'clocks-stand': 'Every deadline stays as it was.',
} as const satisfies Record<string, string>;

export type RefusalCode = keyof typeof sentences;
export type Refusal = {
  readonly code: RefusalCode;
  readonly words: Readonly<Record<string, string>>;
  /** Which parts of the input the refusal is about: field keys, or keys of the read-back. */
  readonly places: readonly string[];
};

export const refuse = (
  code: RefusalCode,
  words: Readonly<Record<string, string>> = {},
  places: readonly string[] = [],
): Refused<Refusal> => refused({ code, words, places });

/** The refusal as a person reads it. */
export const sentenceOf = ({ code, words }: Refusal): string =>
  sentences[code].replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? '…');
