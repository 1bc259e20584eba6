import type { Database } from '#server/database/connect.ts';
import type { Channels } from '#server/delivery/channel.ts';
import { insertOutgoing, messageSet } from '#server/delivery/insert-outgoing.ts';
import { mailLane, type NewOutgoing } from '#server/delivery/outgoing.ts';
import type { DeliveryRecord } from '#server/delivery/parcel.ts';
import { createChannels } from '#server/delivery/registry.ts';
import { createRelay, type Relay } from '#server/delivery/relay.ts';
import { createPost } from '#server/delivery/targets/post.ts';
import { createLog } from '#server/log.ts';
import { type Instant, instant } from '#shared/time/instant.ts';
import { at, weekIn } from '../../support/company.ts';
import { facts } from './facts.ts';

/** Monday noon in New York: everybody is at work. */
export const noon = at('2026-11-23T17:00');

export const clockAt = (start: Instant) => {
  let now = start;
  return {
    now: () => now,
    pass: (milliseconds: number) => {
      now = instant(now + milliseconds);
    },
  };
};
export type Clock = ReturnType<typeof clockAt>;

/** A workspace of its own with Rita and Ravi of onboarding, in New York. */
export async function openWorkspace({ pool }: Database): Promise<string> {
  const id = crypto.randomUUID();
  await pool.query('INSERT INTO workspace (id, name) VALUES ($1, $2)', [id, 'Acme']);
  await pool.query(
    `INSERT INTO person (workspace_id, id, name, email) VALUES
       ($1, 'rita', 'Rita', 'rita@example.test'), ($1, 'ravi', 'Ravi', 'ravi@example.test')`,
    [id],
  );
  await pool.query(
    `INSERT INTO team (workspace_id, id, name, calendar) VALUES ($1, 'onboarding', 'Onboarding', $2)`,
    [id, JSON.stringify(weekIn('America/New_York'))],
  );
  return id;
}

export async function connect(
  { pool }: Database,
  workspace: string,
  channel: 'slack' | 'teams' | 'webhook',
  url: string,
): Promise<string> {
  const { rows } = await pool.query<{ id: string }>(
    `INSERT INTO connection (workspace_id, channel, name, host, teams, hears, shows_note)
     VALUES ($1, $2, $2, '127.0.0.1', '{}', 'everything', false) RETURNING id`,
    [workspace, channel],
  );
  const id = rows[0]?.id ?? '';
  await pool.query('INSERT INTO connection_secret VALUES ($1, $2, $3, $4)', [
    ...[workspace, id, url, 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'],
  ]);
  return id;
}

export const mailFor = (person: string, changes: Partial<NewOutgoing> = {}): NewOutgoing => ({
  ...{ command: 'command-1', kind: 'asked-to-accept', channel: 'mail', lane: mailLane, person },
  ...{
    connection: null,
    hoursTeam: null,
    isReminder: false,
    facts: facts(),
    notBefore: noon,
    unreached: null,
  },
  ...changes,
});

export const postFor = (
  channel: 'slack' | 'teams' | 'webhook',
  connection: string,
  changes: Partial<NewOutgoing> = {},
): NewOutgoing => mailFor('rita', { channel, lane: connection, connection, ...changes });

export async function write(
  { pool }: Database,
  workspace: string,
  messages: readonly NewOutgoing[],
  handoff = 'h-1',
): Promise<void> {
  await pool.query(
    `WITH given AS (SELECT 0 AS n, $1::uuid AS workspace, $2::text AS id) ${insertOutgoing('given', 3)}`,
    [workspace, handoff, ...messageSet.pack(messages.map((message) => ({ change: 0, message })))],
  );
}

export type StoredMessage = {
  id: string;
  state: string;
  attempts: number;
  answer: string | null;
  next: Instant;
  lane: string;
  person: string | null;
};

export async function stored({ pool }: Database, workspace: string): Promise<readonly StoredMessage[]> {
  const { rows } = await pool.query<StoredMessage & { next: Date }>(
    `SELECT id, state, attempts, last_answer AS answer, next_attempt_at AS next, lane, person_id AS person
     FROM outgoing WHERE workspace_id = $1 ORDER BY not_before, lane, person_id, id`,
    [workspace],
  );
  return rows.map((row) => ({ ...row, next: instant(row.next.getTime()) }));
}

type Office = {
  readonly clock: Clock;
  readonly relay: Relay;
  readonly records: readonly DeliveryRecord[];
  /** One turn, and everything it set on its way has arrived or failed. */
  work(): Promise<void>;
};

export type OfficeParts = {
  readonly clock?: Clock;
  readonly smtpUrl?: string;
  readonly allowed?: readonly string[];
  readonly deadline?: () => AbortSignal;
  readonly record?: (record: DeliveryRecord) => Promise<void>;
  readonly channels?: (real: Channels) => Channels;
};

const never = new AbortController().signal;

/** A relay with the real channels, a clock that is moved by hand and dice that always show the middle. */
export function openOffice({ pool }: Database, parts: OfficeParts = {}): Office {
  const clock = parts.clock ?? clockAt(noon);
  const publicUrl = 'https://baton.example.test';
  const from = { name: 'Baton', address: 'baton@example.test' };
  const post = createPost({ resolve: async () => [], allowed: parts.allowed ?? [] });
  const mail = parts.smtpUrl === undefined ? null : { url: parts.smtpUrl, from };
  const real = createChannels({ post, mail, publicUrl: () => publicUrl });
  const records: DeliveryRecord[] = [];
  const relay = createRelay({
    ...{ pool, publicUrl: () => publicUrl, log: createLog('silent') },
    channels: parts.channels?.(real) ?? real,
    ports: { now: clock.now, dice: () => 0.5, deadline: parts.deadline ?? (() => never) },
    timeline: {
      record: async (record) => {
        await parts.record?.(record);
        records.push(record);
      },
    },
  });
  const work = async () => {
    await relay.turn();
    await Promise.all(relay.underway().values());
  };
  return { clock, relay, records, work };
}
