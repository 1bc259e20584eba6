import { z } from 'zod';
import type { Comparison } from '../fields/condition.ts';
import type { FieldTypeName } from '../fields/field-type.ts';
import { fieldTypes } from '../fields/registry.ts';
import { tidyLine } from '../fields/tidy.ts';
import { roles } from './template.ts';
import { templateLimits as limits } from './template-limits.ts';

const typeNames = Object.keys(fieldTypes) as FieldTypeName[];

const line = (longest: number, what: string) =>
  z
    .string({ error: `${what} is missing.` })
    .max(longest, { error: `${what} can have ${longest} letters at most.` })
    .refine((text) => text !== '' && tidyLine(text) === text, {
      error: `${what} has to be one line of words, without blanks around it.`,
    });

const words = (longest: number) =>
  z
    .string({ error: 'This has to be text.' })
    .max(longest, { error: `This can have ${longest} letters at most. Shorten it.` });

const flag = z.boolean({ error: 'This is either true or false.' });

const Key = z.string({ error: 'A field needs a key.' }).regex(/^[a-z][a-z0-9-]{0,39}$/, {
  error: 'A key is a short word in small letters, like next-step.',
});

const value = z.union([words(200), z.number(), z.boolean()], {
  error: 'Compare with a text, a number, or yes and no.',
});

const ComparisonShape: z.ZodType<Comparison> = z.discriminatedUnion(
  'is',
  [
    z.object({ field: Key, is: z.enum(['filled', 'empty']) }),
    z.object({ field: Key, is: z.enum(['equal', 'not-equal', 'more', 'less']), to: value }),
    z.object({
      field: Key,
      is: z.literal('one-of'),
      of: z
        .array(z.union([words(200), z.number()], { error: 'This has to be a text or a number.' }), {
          error: 'List what it may be.',
        })
        .min(1, { error: 'List what it may be.' })
        .max(30, { error: 'This list is too long. 30 is the most.' }),
    }),
  ],
  { error: 'A comparison asks whether a field is filled, empty, equal, not-equal, more, less or one-of.' },
);

const Comparisons = z
  .array(ComparisonShape, { error: 'List the comparisons.' })
  .min(1, { error: 'A condition needs a comparison.' })
  .max(limits.comparisons, { error: `A condition can have ${limits.comparisons} comparisons at most.` });

const notACondition = { error: 'A condition lists comparisons under all, or under any.' };
const ConditionShape = z
  .object({ all: Comparisons.exactOptional(), any: Comparisons.exactOptional() }, notACondition)
  .refine(({ all, any }) => (all === undefined) !== (any === undefined), notACondition)
  .transform(({ all, any }) => (all === undefined ? { any: any ?? [] } : { all }));

const NeedShape = z.discriminatedUnion(
  'kind',
  [
    z.object({ kind: z.enum(['required', 'optional', 'pulled']) }),
    z.object({ kind: z.literal('when'), condition: ConditionShape }),
  ],
  { error: 'A field is required, optional, pulled, or required when a condition holds.' },
);

export const FieldShape = z.object(
  {
    key: Key,
    type: z.enum(typeNames, { error: `There is no such type of field. Choose ${typeNames.join(', ')}.` }),
    label: line(limits.label, 'The label').refine((label) => !label.includes(':'), {
      error: 'A label can’t hold a colon: in a written note the colon ends it.',
    }),
    need: NeedShape,
    role: z.enum(roles, { error: `There is no such role. Choose ${roles.join(', ')}.` }).exactOptional(),
    noneAllowed: flag.exactOptional(),
    inherited: flag.exactOptional(),
    fact: Key.exactOptional(),
    help: words(limits.help).exactOptional(),
    good: words(limits.example).exactOptional(),
    bad: words(limits.example).exactOptional(),
    settings: z
      .record(z.string(), z.unknown(), { error: 'Settings are names with values.' })
      .refine((settings) => Object.keys(settings).length <= limits.settings, {
        error: `A field can have ${limits.settings} settings at most.`,
      })
      .exactOptional(),
  },
  { error: 'A field needs a key, a type, a label and a need.' },
);

export const HeadShape = z.object(
  {
    id: line(limits.name, 'The id'),
    version: z
      .int({ error: 'A version is a whole number from 1 on.' })
      .min(1, { error: 'A version is a whole number from 1 on.' }),
    name: line(limits.name, 'The name'),
    language: z
      .string({ error: 'Say in which language the labels are, like en.' })
      .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/, { error: 'Write the language like en or pt-BR.' }),
  },
  { error: 'A template needs an id, a version, a name, a language and fields.' },
);
