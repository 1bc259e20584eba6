import { z } from 'zod';
import { readRecordRef } from '#shared/records/read-record-ref.ts';
import type { RecordRef } from '#shared/records/record-ref.ts';
import { SettingsSchema } from '../storage.ts';
import type { WorkerDoor } from '../worker-door.ts';

const Id = z.string().min(1).max(128);
const Key = z.string().min(1).max(600);
const says = <const K extends string, Shape extends z.ZodRawShape>(kind: K, shape: Shape) =>
  z.strictObject({ kind: z.literal(kind), ...shape });

const Record = z.unknown().transform((input, context): RecordRef => {
  const read = readRecordRef(input);
  if (read.ok) return read.value;
  context.addIssue({ code: 'custom', message: 'No record.' });
  return z.NEVER;
});
/** Read by the rules of commands where it is queued. */
const Command = z.looseObject({ type: z.string().max(40) });

const AnyDoorMessage = z.discriminatedUnion('kind', [
  ...([
    says('status', {}),
    says('inbox', {}),
    says('setup', {}),
    says('outbox', {}),
    says('drafts', {}),
  ] as const),
  ...([says('settings', {}), says('stored', {}), says('wipe', {}), says('pairing', {})] as const),
  ...([says('cancel-pairing', {}), says('disconnect', {}), says('refresh', {})] as const),
  says('handoff', { handoff: Id }),
  says('on-record', { record: z.strictObject({ host: Id, type: Id, id: Id }) }),
  says('ask', { path: z.string().max(80), input: z.unknown() }),
  says('pages', { tab: z.int().nullable() }),
  says('send', { command: Command, record: Record.nullable() }),
  says('prepare', { command: Command, record: Record }),
  ...([says('send-prepared', { id: Id }), says('drop', { id: Id })] as const),
  says('mend', { id: Id, command: Command }),
  ...([says('find-draft', { key: Key }), says('drop-draft', { key: Key })] as const),
  says('keep-draft', { key: Key, content: z.unknown() }),
  says('change-settings', { settings: SettingsSchema }),
  says('own-domains', {}),
  says('change-own-domains', {
    host: z.string().max(32),
    patterns: z
      .array(
        z
          .string()
          .regex(/^https:\/\/(?:[a-z0-9-]+\.)+[a-z]{2,}\/\*$/)
          .max(200),
      )
      .max(20),
  }),
  says('connect', { server: z.string().max(500) }),
]);

export type DoorKind = Exclude<keyof WorkerDoor, 'changed'>;
export type DoorMessage = {
  readonly [K in DoorKind]: { readonly kind: K } & WorkerDoor[K]['said'];
}[DoorKind];

/** What one of our own pages says; null when it can't be read. */
export function readDoorMessage(input: unknown): DoorMessage | null {
  const read = AnyDoorMessage.safeParse(input);
  return read.success ? (read.data as unknown as DoorMessage) : null;
}
