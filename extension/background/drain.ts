import type { Instant } from '#shared/time/instant.ts';
import { instant } from '#shared/time/instant.ts';
import type { Session } from '../storage.ts';
import type { OutboxEntry } from './database.ts';
import { deliver } from './deliver.ts';
import { listOutbox } from './outbox.ts';
import { endSession, findSession } from './session.ts';
import type { Tools } from './worker-tools.ts';

const firstWait = 2_000;
const longestWait = 5 * 60_000;

/** A longer wait after each try, and never the same for two browsers. */
export function nextTryAt(
  { attempts }: Pick<OutboxEntry, 'attempts'>,
  now: Instant,
  dice: () => number,
): Instant {
  const wait = Math.min(longestWait, firstWait * 2 ** Math.min(attempts, 12));
  return instant(now + Math.round(wait * (0.5 + dice() / 2)));
}

/**
 * Sends what is due, one at a time and in order, until nothing is due. One drainer at a time, in however many copies; whatever was
 * queued before the call is tried before it answers. `isHurried`: somebody is waiting, so waiting times count as over.
 */
export const drain = (tools: Tools, isHurried = false): Promise<void> =>
  tools.alone('outbox', async () => {
    const session = await findSession(tools);
    if (session === null) return;
    const tried = new Set<string>();
    for (;;) {
      const next = findNext(await listOutbox(await tools.database()), session, tools.now(), {
        tried,
        isHurried,
      });
      if (next === null) return;
      tried.add(next.id);
      if (!(await sendOne(tools, session, next))) return;
    }
  });

type Round = { readonly tried: ReadonlySet<string>; readonly isHurried: boolean };

/** The first that may go: nothing before it in its lane still has to, and its handoff has nothing that waits for a person. */
function findNext(
  entries: readonly OutboxEntry[],
  { me }: Session,
  now: Instant,
  { tried, isHurried }: Round,
): OutboxEntry | null {
  const busyLanes = new Set<string>();
  const parked = new Set<string>();
  for (const entry of entries) {
    if (entry.me !== me || entry.state === 'accepted') continue;
    if (entry.state !== 'waiting') {
      parked.add(entry.handoff);
      continue;
    }
    if (busyLanes.has(entry.lane) || parked.has(entry.handoff)) continue;
    const isDue = !tried.has(entry.id) && (isHurried || entry.nextTryAt <= now);
    if (isDue) return entry;
    busyLanes.add(entry.lane);
  }
  return null;
}

/** False when there is no use in trying the others now. */
async function sendOne(tools: Tools, session: Session, entry: OutboxEntry): Promise<boolean> {
  const database = await tools.database();
  const outcome = await deliver(tools, session, entry);
  const attempts = entry.attempts + 1;
  switch (outcome.kind) {
    case 'accepted':
      await database.put('outbox', { ...entry, attempts, state: 'accepted', version: outcome.version });
      break;
    case 'refused':
      await database.put('outbox', { ...entry, attempts, state: 'refused', refusal: outcome.refusal });
      break;
    case 'unreachable':
      await database.put('outbox', {
        ...entry,
        attempts,
        nextTryAt: nextTryAt(entry, tools.now(), tools.dice),
      });
      break;
    case 'session-over':
      await endSession(tools, session, outcome.sentence);
      return false;
    default:
      return outcome satisfies never;
  }
  tools.say('outbox');
  return outcome.kind !== 'unreachable' || !outcome.everything;
}
