import { z } from 'zod';

const longestId = 100;
const longestName = 120;
const unprintable = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u;

const isPrintable = (text: string): boolean => !unprintable.test(text);

export const Id = z
  .string({ error: 'An id is missing here.' })
  .min(1, { error: 'An id is missing here.' })
  .max(longestId, { error: `An id can have ${longestId} letters at most.` })
  .refine(isPrintable, { error: 'An id can’t have invisible characters.' });

export const Name = z
  .string({ error: 'Give it a name.' })
  .max(longestName, { error: `A name can have ${longestName} letters at most. Shorten it.` })
  .refine(isPrintable, { error: 'There is an invisible character in this name. Type the name again.' })
  .refine((name) => name.trim() !== '', { error: 'Give it a name.' });

/** The name a part of the code goes by, like `hubspot` or `call-log`. */
export const Slug = z
  .string({ error: 'Write a short name in small letters, like call-log.' })
  .regex(/^[a-z][a-z0-9-]{0,63}$/, { error: 'Write a short name in small letters, like call-log.' });
