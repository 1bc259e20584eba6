import { z } from 'zod';
import type { Managed, Settings } from './worker-door.ts';

/**
 * Every item in the browser's key-value storage. What is large or has to change together lies in `background/database.ts`.
 * `local` and `session` are closed to content scripts, and so to every page; `managed` is laid down by the company's IT.
 */
export type StoredItem<Value> = {
  readonly area: 'local' | 'session';
  readonly key: string;
  readonly version: number;
  readonly schema: z.ZodType<Value>;
  readonly fallback: Value;
  /** Takes what an earlier version stored one step on. Without it an older one reads as the fallback. */
  readonly migrate?: (value: unknown, version: number) => unknown;
};

/** The part of the browser's storage that is used; tests hand in one of their own. */
export type StorageArea = {
  readonly get: (key: string | null) => Promise<Record<string, unknown>>;
  readonly set: (items: Record<string, unknown>) => Promise<void>;
  readonly remove: (key: string | string[]) => Promise<void>;
};
export type Areas = { readonly local: StorageArea; readonly session: StorageArea };

const Envelope = z.object({ version: z.int(), value: z.unknown() });

export async function readItem<Value>(areas: Areas, item: StoredItem<Value>): Promise<Value> {
  const stored = Envelope.safeParse((await areas[item.area].get(item.key))[item.key]);
  if (!stored.success || stored.data.version > item.version) return item.fallback;
  let { value } = stored.data;
  for (let version = stored.data.version; version < item.version; version += 1) {
    value = item.migrate?.(value, version);
  }
  const read = item.schema.safeParse(value);
  return read.success ? read.data : item.fallback;
}

export const writeItem = <Value>(areas: Areas, item: StoredItem<Value>, value: Value): Promise<void> =>
  areas[item.area].set({ [item.key]: { version: item.version, value } });

export const removeItem = <Value>(areas: Areas, item: StoredItem<Value>): Promise<void> =>
  areas[item.area].remove(item.key);

const instant = z.number().int();

const Session = z.object({
  server: z.string(),
  token: z.string(),
  me: z.string(),
  name: z.string(),
  company: z.string(),
});
export type Session = z.infer<typeof Session>;

/** The token of this browser. Nothing but the worker reads this item. */
export const sessionItem: StoredItem<Session | null> = {
  ...{ area: 'local', key: 'session', version: 1, schema: Session.nullable(), fallback: null },
};

/** Why the last session ended, when it was not the person who ended it. */
export const endedItem: StoredItem<string | null> = {
  ...{ area: 'local', key: 'session-ended', version: 1, schema: z.string().nullable(), fallback: null },
};

const PairingState = z.object({
  server: z.string(),
  deviceCode: z.string(),
  code: z.string(),
  page: z.string(),
  expiresAt: instant,
  interval: z.number().int().positive(),
  nextPollAt: instant,
  failed: z.string().nullable(),
});
export type PairingState = z.infer<typeof PairingState>;

/** A pairing that is under way, so that it outlives the worker. */
export const pairingItem: StoredItem<PairingState | null> = {
  ...{ area: 'local', key: 'pairing', version: 1, schema: PairingState.nullable(), fallback: null },
};

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
export const SettingsSchema: z.ZodType<Settings> = z.strictObject({
  language: z.string().max(20).nullable(),
  hostsOff: z.array(z.string().max(64)).max(50),
  quietHours: z.strictObject({ from: time, to: time }).nullable(),
  notifies: z.boolean(),
  notesLanguages: z.array(z.string().max(20)).max(10),
});

export const settingsItem: StoredItem<Settings> = {
  ...{ area: 'local', key: 'settings', version: 1, schema: SettingsSchema },
  fallback: { language: null, hostsOff: [], quietHours: null, notifies: true, notesLanguages: [] },
};

/** How wide the panel stands, a number a host. */
export const panelWidthsItem: StoredItem<Readonly<Record<string, number>>> = {
  ...{
    area: 'local',
    key: 'panel-widths',
    version: 1,
    schema: z.record(z.string(), z.number()),
    fallback: {},
  },
};

/** Domains of its own that a company added, a list a host. Their scripts are registered from it at each start. */
export const ownDomainsItem: StoredItem<Readonly<Record<string, readonly string[]>>> = {
  ...{ area: 'local', key: 'own-domains', version: 1, schema: z.record(z.string(), z.array(z.string())) },
  fallback: {},
};

const mode = z.enum(['off', 'observe', 'warn', 'block']);
const LaidDown: z.ZodType<Managed> = z.object({
  server: z.string().nullable(),
  hostsOff: z.array(z.string()),
  plainNotes: z.object({ nothing: mode, unclear: mode }).nullable(),
});

/** What IT had laid down when the browser last said it. */
export const laidDownItem: StoredItem<Managed | null> = {
  ...{ area: 'local', key: 'laid-down', version: 1, schema: LaidDown.nullable(), fallback: null },
};

/** Whether the browser has said it since it started. */
export const heardLaidDownItem: StoredItem<boolean> = {
  ...{ area: 'session', key: 'heard-laid-down', version: 1, schema: z.boolean(), fallback: false },
};

export const everyItem = [
  ...[sessionItem, endedItem, pairingItem, settingsItem, panelWidthsItem, ownDomainsItem],
  ...[laidDownItem, heardLaidDownItem],
];
