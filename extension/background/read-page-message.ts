import { z } from 'zod';
import { readRecordRef } from '#shared/records/read-record-ref.ts';
import type { RecordRef } from '#shared/records/record-ref.ts';
import type { Kind, PageState, Said } from '../messages.ts';

const Host = z.string().regex(/^[a-z][a-z0-9-]{0,31}$/);
/** No spaces, so that no sentence of anybody fits in: the same as the server takes. */
const Name = z.string().regex(/^[^\s\p{Cc}]{1,120}$/u);
/** Empty where the page as a whole could not be looked at. */
const Surface = Name.or(z.literal(''));
const RecordPart = z.string().min(1).max(128);
const Id = z.string().regex(/^[\w-]{8,64}$/);

const why = [
  ...([
    'rules-missing',
    'switched-off',
    'extension-reloaded',
    'too-slow',
    'threw',
    'late',
    'card-removed',
  ] as const),
  ...([
    'editor-without-save',
    'save-without-editor',
    'unknown-audience',
    'unreadable',
    'unknown-page',
  ] as const),
] as const;

export const PageStateSchema: z.ZodType<PageState> = z.discriminatedUnion('looks', [
  z.strictObject({ looks: z.enum(['guarding', 'nothing-here']) }),
  z.strictObject({ looks: z.literal('not-guarding'), why: z.enum(why) }),
]);

const Record = z.unknown().transform((input, context): RecordRef => {
  const read = readRecordRef(input);
  if (read.ok) return read.value;
  context.addIssue({ code: 'custom', message: 'No record.' });
  return z.NEVER;
});

const counted = ['looked', 'clear', 'observed', 'warned', 'held', 'saved-anyway', 'could-not-see'] as const;

const shapes = {
  'page-rules': z.strictObject({ kind: z.literal('page-rules'), host: Host }),
  'page-state': z.strictObject({ kind: z.literal('page-state'), host: Host, state: PageStateSchema }),
  'page-counts': z.strictObject({
    ...{ kind: z.literal('page-counts'), id: Id, host: Host, selectors: Name },
    counts: z
      .array(
        z.strictObject({
          ...{ surface: Surface, what: z.enum(counted), why: z.enum(why).nullable() },
          times: z.int().min(1).max(100_000),
        }),
      )
      .max(200),
  }),
  'under-way': z.strictObject({ kind: z.literal('under-way'), host: Host, type: RecordPart, id: RecordPart }),
  'saved-anyway': z.strictObject({
    ...{ kind: z.literal('saved-anyway'), id: Id, surface: Name, record: Record.nullable() },
    ...{
      verdict: z.enum(['nothing', 'unclear', 'clear']),
      seam: Name.nullable(),
      reason: z.string().max(300),
    },
  }),
  'host-saved': z.strictObject({ kind: z.literal('host-saved'), record: Record }),
  'panel-window': z.strictObject({ kind: z.literal('panel-window'), record: Record.nullable() }),
  'open-panel': z.strictObject({ kind: z.literal('open-panel') }),
  'panel-width': z.strictObject({
    ...{ kind: z.literal('panel-width'), host: Host, width: z.number().min(1).max(10_000).nullable() },
  }),
} as const satisfies { readonly [K in Kind]?: z.ZodType };

export type PageKind = keyof typeof shapes;
export type PageMessage = { readonly [K in PageKind]: Said<K> }[PageKind];

const AnyPageMessage = z.discriminatedUnion('kind', [
  shapes['page-rules'],
  shapes['page-state'],
  shapes['page-counts'],
  shapes['under-way'],
  shapes['saved-anyway'],
  shapes['host-saved'],
  shapes['panel-window'],
  shapes['open-panel'],
  shapes['panel-width'],
]);

/** What a content script says. Null: it is none of the sentences a page can say, or more than one. */
export function readPageMessage(input: unknown): PageMessage | null {
  const read = AnyPageMessage.safeParse(input);
  return read.success ? (read.data as PageMessage) : null;
}
