import type { Problem } from '#shared/problem.ts';
import type { RecordRef } from '#shared/records/record-ref.ts';
import type { Result } from '#shared/result.ts';
import type { Sent } from '../worker-door.ts';
import type { OutboxEntry } from './database.ts';
import { findKept } from './database.ts';
import { drain } from './drain.ts';
import { isAbout, mend, queue, releasePrepared } from './outbox.ts';
import { findSession } from './session.ts';
import type { Tools } from './worker-tools.ts';

/** How long somebody is kept waiting for the server before they hear that it goes by itself. */
const patience = 8_000;

type Given = { readonly command: unknown; readonly record: RecordRef | null };

export const send = (tools: Tools, given: Given): Promise<Sent> => queueAndSend(tools, given, 'waiting');
export const prepare = (tools: Tools, given: Given): Promise<Sent> => queueAndSend(tools, given, 'prepared');

async function queueAndSend(tools: Tools, given: Given, state: 'waiting' | 'prepared'): Promise<Sent> {
  const me = await findMe(tools);
  if (me === null) return notConnected;
  const queued = await queue(tools, { ...given, me, state });
  if (!queued.ok || state === 'prepared') return queued.ok ? { outcome: 'kept' } : malformed(queued);
  return sendNow(tools, queued.value.id);
}

/** What is written while a session is over waits for the same person to come back. */
async function findMe(tools: Tools): Promise<string | null> {
  const session = await findSession(tools);
  if (session !== null) return session.me;
  return (await findKept(await tools.database(), 'owner'))?.me ?? null;
}

export async function sendPrepared(tools: Tools, id: string): Promise<Sent> {
  await releasePrepared(tools, (entry) => entry.id === id);
  return sendNow(tools, id);
}

export async function mendAndSend(tools: Tools, id: string, command: unknown): Promise<Sent> {
  const mended = await mend(tools, id, command);
  return mended.ok ? sendNow(tools, mended.value.id) : malformed(mended);
}

/** The host has stored what a handoff hangs on. */
export async function hostSaved(tools: Tools, record: RecordRef): Promise<void> {
  if ((await releasePrepared(tools, isAbout(record))) > 0) await drain(tools, true);
}

async function sendNow(tools: Tools, id: string): Promise<Sent> {
  const isOver = Symbol('over');
  const waited = new Promise<typeof isOver>((resolve) => setTimeout(() => resolve(isOver), patience));
  await Promise.race([drain(tools, true), waited]);
  return sentOf(await (await tools.database()).get('outbox', id));
}

function sentOf(entry: OutboxEntry | undefined): Sent {
  // Gone from the queue: it was accepted, and has come back with the feed already.
  if (entry === undefined || entry.state === 'accepted') return { outcome: 'accepted' };
  if (entry.refusal !== null && entry.state === 'refused') return { outcome: 'refused', ...entry.refusal };
  return { outcome: 'kept' };
}

const malformed = ({ reason }: Extract<Result<unknown, readonly Problem[]>, { ok: false }>): Sent => ({
  ...{ outcome: 'malformed', problems: reason },
});

const notConnected: Sent = {
  outcome: 'malformed',
  problems: [
    {
      path: '',
      sentence:
        'This browser is not connected to your company’s Baton, so nothing was sent. Connect it in the settings.',
    },
  ],
};
