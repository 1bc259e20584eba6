/** What can be wrong with what a person fills in, as they read it. `{names}` are filled in from the problem's own words. */
export const problemSentences = {
  'not-text': 'This is no text. Write it in words.',
  'text-too-long': 'This is longer than {most} characters. Shorten it, or link to the rest.',
  'not-list': 'This is no list. Write one entry a line.',
  'entry-not-text': 'This entry is no text. Write it in words.',
  'too-many-entries': 'There are more than {most} entries. Keep those that matter, or link to the rest.',
  'entry-too-long': 'This entry is longer than {most} characters. Shorten it.',
  'not-an-option': 'This is none of the options. Choose {options}.',
  'not-yes-or-no': 'This is neither yes nor no. Choose one.',
  'not-number': 'This is no number. Write it in digits, like 250.',
  'not-whole': 'This has to be a whole number.',
  'too-small': 'This has to be {least} or more.',
  'too-big': 'This has to be {most} or less.',
  'no-money': 'This is no amount of money. Write the currency and the amount, like EUR 12 500.',
  'no-currency': 'The currency is missing. Write its three letters, like EUR.',
  'no-amount': 'The amount is missing. Write it in digits with at most four decimals.',
  'no-day': 'This is no day. Write it like 14 Jan 2027.',
  'no-hand': 'This names nobody. Choose a person, or a rota that knows who is on.',
  'bare-team': 'A team is not somebody. Choose a person in it, or a rota that knows who is on.',
  'no-person': 'This names nobody. Choose one person.',
  'no-contact': 'This is no contact. Write a name, and an e-mail or a phone number.',
  'no-name': 'The contact has no name. Write who it is.',
  'no-role': 'This is no role. Write what this person does, like COO.',
  'no-email': 'This is no e-mail address. Write it like maria@example.com.',
  'no-phone': 'This is no phone number. Write it in digits, with the country: +49 30 901820.',
  'no-link': 'This is no web address. Paste it whole, beginning with https://.',
  'no-promises': 'These are no promises. List each with its words, its date and who delivers it.',
  'too-many-promises': 'There are more than {most} promises. Split them over two handoffs.',
  'no-promised-words': 'A promise without its words can’t be kept. Quote what was said to the customer.',
  'no-promised-to': 'Say to whom this was promised.',
  'no-promised-day': 'A promise needs its date. Write it like 14 Jan 2027.',
  'no-contract-word': 'Say whether this is in the contract: yes or no.',
  'no-agreement-word': 'Say whether the person who delivers this has agreed.',
  'no-deliverer': 'Nobody is named who delivers this. Choose one person.',
} as const satisfies Readonly<Record<string, string>>;

/** What makes the reader of a well-formed value ask. */
export const doubtSentences = {
  'no-figure': 'There is no number and no date in it, so nobody can tell later whether it came true.',
  'few-entries': 'There are fewer than {least} entries.',
  'no-way-to-reach': 'There is no way to reach this person.',
} as const satisfies Readonly<Record<string, string>>;

export const doubtMends = {
  'add-figure': 'Add a number or a date.',
  'add-entry': 'Add the next one on its own line.',
  'add-way-to-reach': 'Add an e-mail or a phone number.',
} as const satisfies Readonly<Record<string, string>>;

export type ProblemCode = keyof typeof problemSentences;
export type DoubtCode = keyof typeof doubtSentences;
export type DoubtMendCode = keyof typeof doubtMends;
