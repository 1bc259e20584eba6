import { z } from 'zod';
import { statuses } from '#shared/handoffs/handoff.ts';
import { isLocalDate } from '#shared/time/local-date.ts';

export const mostInList = 100;

const Key = z
  .string('Name one by its id.')
  .min(1, 'Name one by its id.')
  .max(128, 'This is longer than any id.');
const Day = z.string('Give a day as 2026-11-23.').refine(isLocalDate, 'Give a day as 2026-11-23.');
const Most = z.int().min(1).max(mostInList, `Ask for up to ${mostInList} rows at once.`).default(50);
const cursorSentence = 'This is no cursor of this list. Start over without one.';

export const orders = ['due', 'changed'] as const;
export type Order = (typeof orders)[number];

/** `mine` waits for me; `others` is what I wait for; `teams` goes between my teams and somebody. */
export const scopes = ['mine', 'others', 'teams', 'all'] as const;
export type Scope = (typeof scopes)[number];

/** Where the page before ended. What moves no more by itself has no time, and comes last. */
export type ListCursor = { readonly order: Order; readonly at: number | null; readonly id: string };

export const writeListCursor = ({ order, at, id }: ListCursor): string => `${order}.${at ?? 'never'}.${id}`;

export function findListCursor(text: string): ListCursor | null {
  const [, order, at, id] = /^(due|changed)\.(never|\d{1,15})\.(.{1,128})$/s.exec(text) ?? [];
  if (order === undefined || at === undefined || id === undefined) return null;
  return { order: order === 'due' ? 'due' : 'changed', at: at === 'never' ? null : Number(at), id };
}

const Cursor = (read: (text: string) => object | null) =>
  z
    .string(cursorSentence)
    .max(300, cursorSentence)
    .refine((text) => read(text) !== null, cursorSentence)
    .nullable()
    .default(null);

export const HandoffsAsked = z
  .strictObject({
    scope: z.enum(scopes).default('all'),
    seam: Key.nullable().default(null),
    record: z.strictObject({ host: Key, type: Key, id: Key }).nullable().default(null),
    /** Somebody who is or was a side of it. */
    person: Key.nullable().default(null),
    statuses: z.array(z.enum(statuses)).max(statuses.length).nullable().default(null),
    isOverdue: z.boolean().default(false),
    promiseDueBefore: Day.nullable().default(null),
    order: z.enum(orders).default('due'),
    after: Cursor(findListCursor),
    most: Most,
  })
  .refine(({ after, order }) => after === null || after.startsWith(`${order}.`), {
    path: ['after'],
    message: 'This cursor is of a list in another order. Start over without one.',
  });

export type HandoffsAsked = z.infer<typeof HandoffsAsked>;

/** `unsigned` is open while whoever has to deliver it has not agreed; `moved` was given another date at least once. */
export const standings = ['open', 'unsigned', 'moved', 'kept', 'broken'] as const;
export type Standing = (typeof standings)[number];

export type PromiseCursor = { readonly due: string; readonly handoff: string; readonly id: string };

export const writePromiseCursor = ({ due, handoff, id }: PromiseCursor): string => `${due}.${id}.${handoff}`;

export function findPromiseCursor(text: string): PromiseCursor | null {
  const [, due, id, handoff] = /^(\d{4}-\d{2}-\d{2})\.([\w-]{1,20})\.(.{1,128})$/s.exec(text) ?? [];
  if (due === undefined || id === undefined || handoff === undefined || !isLocalDate(due)) return null;
  return { due, handoff, id };
}

export const PromisesAsked = z.strictObject({
  standing: z.enum(standings).nullable().default(null),
  deliverer: Key.nullable().default(null),
  from: Day.nullable().default(null),
  before: Day.nullable().default(null),
  after: Cursor(findPromiseCursor),
  most: Most,
});

export type PromisesAsked = z.infer<typeof PromisesAsked>;

const searchSentence = 'Search for up to 200 letters.';

export const SearchAsked = z.strictObject({
  text: z.string(searchSentence).max(200, searchSentence),
  /** Of each kind: handoffs, promises, people. */
  most: z.int().min(1).max(50, 'Ask for up to 50 rows at once.').default(20),
});
