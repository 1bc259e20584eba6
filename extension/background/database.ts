import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { HandoffEvent } from '#shared/handoffs/events.ts';
import type { Handoff } from '#shared/handoffs/handoff.ts';
import type { RecordRef } from '#shared/records/record-ref.ts';
import type { Instant } from '#shared/time/instant.ts';
import type { CommandBody, DeviceSetup, Draft, Parked, QueuedState } from '../worker-door.ts';

/**
 * A command on its way out. `place` is its turn in the queue; `lane` holds those that must not overtake each other. `me` is who
 * gave it: it is never sent in somebody else's name. `version` of the handoff is known once the server accepted it.
 */
export type OutboxEntry = {
  readonly id: string;
  readonly place: number;
  readonly lane: string;
  readonly me: string;
  readonly handoff: string;
  readonly record: RecordRef | null;
  readonly command: CommandBody;
  readonly queuedAt: Instant;
  readonly state: QueuedState;
  readonly refusal: Parked | null;
  readonly attempts: number;
  readonly nextTryAt: Instant;
  readonly version: number | null;
};

export type Held = {
  readonly id: string;
  readonly handoff: string;
  readonly event: HandoffEvent;
  readonly at: Instant;
};

/** A report to the server that names itself, so that it counts once however often it is sent. */
export type Report = {
  readonly id: string;
  readonly kind: 'counts' | 'saved-anyway';
  readonly isSealed: boolean;
  readonly at: Instant;
  /** Whose words are in it: they are never sent in somebody else's name. Null: said while nobody was connected. */
  readonly me?: string | null;
  readonly body: Readonly<Record<string, unknown>>;
};

/** Single facts that have to change in one transaction with what lies beside them. */
export type Kept = {
  readonly cursor: string;
  readonly setup: DeviceSetup;
  readonly heardAt: Instant;
  readonly owner: { readonly server: string; readonly me: string };
};

export interface BatonSchema extends DBSchema {
  outbox: { key: string; value: OutboxEntry; indexes: { place: number } };
  handoffs: { key: string; value: Handoff };
  notices: { key: string; value: Held };
  reports: { key: string; value: Report };
  drafts: { key: string; value: Draft };
  kept: { key: keyof Kept; value: Kept[keyof Kept] };
}

export type Database = IDBPDatabase<BatonSchema>;

const version = 1;

/** Older versions are taken on step by step; whoever has the database open in an old version lets go of it. */
export const openDatabase = (name = 'baton'): Promise<Database> =>
  openDB<BatonSchema>(name, version, {
    upgrade(database, from) {
      if (from < 1) {
        database.createObjectStore('outbox', { keyPath: 'id' }).createIndex('place', 'place');
        database.createObjectStore('handoffs', { keyPath: 'id' });
        database.createObjectStore('notices', { keyPath: 'id' });
        database.createObjectStore('reports', { keyPath: 'id' });
        database.createObjectStore('drafts', { keyPath: 'key' });
        database.createObjectStore('kept');
      }
    },
    blocking(_current, _blocked, event) {
      const { target } = event;
      if (target instanceof IDBDatabase) target.close();
    },
  });

export async function findKept<Key extends keyof Kept>(
  database: Database,
  key: Key,
): Promise<Kept[Key] | null> {
  // Whoever keeps under a key keeps its type: `keep` is the only way in.
  return ((await database.get('kept', key)) as Kept[Key] | undefined) ?? null;
}

export const keep = <Key extends keyof Kept>(database: Database, key: Key, value: Kept[Key]) =>
  database.put('kept', value, key);
