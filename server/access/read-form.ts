import { z } from 'zod';
import type { Problem, Read } from '#shared/problem.ts';
import { accepted, refused } from '#shared/result.ts';
import { mostPassword } from './new-password.ts';

/** Text a person typed: without the signs a database or a page can't hold. */
const line = (most: number, sentence: string) =>
  z
    .string(sentence)
    .trim()
    .min(1, sentence)
    .max(most, sentence)
    .refine((text) => !/\p{Cc}/u.test(text) && text.isWellFormed(), sentence);

const mailShape = /^[^\s@<>()[\],;:"\\]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)+$/;
const mailSentence = 'This is not an e-mail address. Write it as in name@example.com.';

/** In lower case, since that is how people are found again. */
export const Address = line(254, mailSentence)
  .transform((text) => text.toLowerCase())
  .refine((text) => mailShape.test(text), mailSentence);

export const PersonName = line(100, 'Write a name of up to 100 letters, so that others know who it is.');
export const CompanyName = line(100, 'Write the name of your company, up to 100 letters.');

const passwordSentence = 'Type a password.';
/** Any words are looked at; only what could not have been a password is turned away. */
export const Password = z
  .string(passwordSentence)
  .min(1, passwordSentence)
  .max(
    4 * mostPassword,
    `This is longer than any password Baton keeps. Use at most ${mostPassword} letters or signs.`,
  )
  .refine(
    (text) => !text.includes('\0') && text.isWellFormed(),
    'This password holds a sign that can’t be typed. Type it again.',
  );

const next = z.string().max(2_000).optional();
const companySentence = 'Choose one of the companies shown.';

export const FirstRunForm = z.object({
  company: CompanyName,
  name: PersonName,
  address: Address,
  password: Password,
});
export const SignInForm = z.object({
  address: Address,
  password: Password,
  workspace: z.uuid(companySentence).optional(),
  next,
});
export const AddressForm = z.object({ address: Address, next });
export const NewPasswordForm = z.object({ password: Password });
export const InvitationForm = z.object({ name: PersonName, password: Password });
export const ChangePasswordForm = z.object({ current: Password, password: Password });
export const CodeForm = z.object({ code: line(40, 'Type the code the extension shows, such as BCDF-GHJK.') });
export const SessionForm = z.object({ session: line(64, 'Choose one of the browsers shown.') });

/** A name that came from elsewhere than a form; null when it can't be shown as one. */
export const findPersonName = (given: string): string | null => PersonName.safeParse(given).data ?? null;

export function readForm<Form>(schema: z.ZodType<Form>, given: unknown): Read<Form> {
  const read = schema.safeParse(given);
  if (read.success) return accepted(read.data);
  return refused(problemsOf(read.error));
}

export const problemsOf = (error: z.core.$ZodError): readonly Problem[] =>
  error.issues.slice(0, 20).map(({ path, message }) => ({ path: path.join('.'), sentence: message }));
