/** Characters that steer instead of being read: controls, and those that turn the direction of the text around them. */
const steering = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** What people typed, as one line: no break of it can begin a header, a field or a line of its own. */
export const oneLine = (text: string): string => text.replace(steering, ' ').replace(/ {2,}/g, ' ').trim();

/** The same with its line breaks. */
export const manyLines = (text: string): string => text.split(/\r?\n/).map(oneLine).join('\n').trim();

/** A chat refuses a message that is too long, so it gets the beginning, and a link to the rest. */
export const shortened = (text: string, longest: number): string =>
  text.length <= longest ? text : `${[...text.slice(0, longest - 1)].join('').replace(/\p{Cs}$/u, '')}…`;
