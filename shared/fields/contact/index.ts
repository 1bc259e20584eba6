import type { Problem } from '../../problem.ts';
import { accepted, refused } from '../../result.ts';
import type { FieldType } from '../field-type.ts';
import { findKeys } from '../read-object.ts';
import { doubt, problemAt, refusedAs } from '../refused-as.ts';
import { tidyName } from '../tidy.ts';

/** Somebody at the customer's, whom the next person may have to call. */
export type Contact = {
  readonly name: string;
  readonly role?: string;
  readonly email?: string;
  readonly phone?: string;
};

const longest = 200;
const email = /^[^\s@;]+@[^\s@;]+$/;
const phone = /^\+?(?=(?:\D*\d){4})[\d\s().\-/]{4,40}$/;

const parts = { name: null, role: null, email, phone } as const;
type Part = keyof typeof parts;

const isReachable = (word: string) => email.test(word) || phone.test(word);

function fits(part: Part, word: string): boolean {
  if (word.length > longest) return false;
  return parts[part]?.test(word) ?? !isReachable(word);
}

/** Writing: name; role; e-mail; phone. */
export const contact: FieldType<Contact> = {
  name: 'contact',
  control: 'contact-card',
  isTyped: true,
  read(input) {
    const key = findKeys(input);
    if (key === null) return refusedAs('no-contact');
    const words = new Map<Part, string>();
    const problems: Problem[] = [];
    for (const part of Object.keys(parts) as Part[]) {
      const word = key(part);
      const tidy = typeof word === 'string' && word.length <= 4 * longest ? tidyName(word) : '';
      const isAbsent = word === undefined || word === '' || word === null;
      if (tidy !== '' && fits(part, tidy)) words.set(part, tidy);
      else if (part === 'name' || !isAbsent) problems.push(problemAt(part, `no-${part}`));
    }
    return problems.length > 0 ? refused(problems) : accepted(contactOf(words));
  },
  isEmpty: () => false,
  toText: (value) => (Object.keys(parts) as Part[]).flatMap((part) => value[part] || []).join('; '),
  fromText(text, settings) {
    const [name = '', ...others] = text.split(';').map((word) => word.trim());
    const found = new Map<Part, string>([['name', name]]);
    for (const word of others) {
      const part = email.test(word) ? 'email' : phone.test(word) ? 'phone' : 'role';
      found.set(part, [found.get(part), word].filter(Boolean).join(', '));
    }
    return contact.read(Object.fromEntries(found), settings);
  },
  ownWords: () => [],
  doubts: ({ email: mail, phone: call }) =>
    mail === undefined && call === undefined ? [doubt('no-way-to-reach', 'add-way-to-reach')] : [],
};

function contactOf(words: ReadonlyMap<Part, string>): Contact {
  return { name: '', ...Object.fromEntries(words) };
}
