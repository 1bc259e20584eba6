import type { HandoffEvent } from '#shared/handoffs/events.ts';
import { evolve } from '#shared/handoffs/evolve.ts';
import type { Handoff } from '#shared/handoffs/handoff.ts';
import { accepted, type Result } from '#shared/result.ts';
import { dayLength } from '#shared/time/local-day.ts';
import type { Session } from '../storage.ts';
import { findKept } from './database.ts';
import { hearOf, type News } from './notices.ts';
import { answerOf, type Client, clientFor, type Failure } from './server.ts';
import { findSession } from './session.ts';
import type { Tools } from './worker-tools.ts';

const mostPages = 10_000;

type Page = Awaited<ReturnType<Client['feed']['since']['query']>>;

/** Pulls what is new, page by page, until there is no more. Every page is folded and stored together with its cursor, or not at all. */
export const pullFeed = (tools: Tools): Promise<Result<boolean, Failure>> =>
  tools.alone('feed', async () => {
    const session = await findSession(tools);
    if (session === null) return accepted(false);
    const client = clientFor(session, tools);
    let hasNews = false;
    for (let pages = 0; pages < mostPages; pages += 1) {
      const database = await tools.database();
      const cursor = (await findKept(database, 'cursor')) ?? '';
      const page = await answerOf(client.feed.since.query({ cursor }));
      if (!page.ok) return page;
      const missing = await fetchMissing(tools, client, page.value);
      if (!missing.ok) return missing;
      if (!(await storePage(tools, session, cursor, page.value, missing.value))) return accepted(hasNews);
      hasNews ||= page.value.events.length > 0;
      if (!page.value.more) break;
    }
    if (hasNews) tools.say('inbox');
    return accepted(hasNews);
  });

/** A handoff that came into view after its beginning is not in the feed from its beginning: it is fetched whole. */
async function fetchMissing(
  tools: Tools,
  client: Client,
  { events, startOver }: Page,
): Promise<Result<ReadonlyMap<string, Handoff>, Failure>> {
  const database = await tools.database();
  const versions = new Map<string, number>();
  const whole = new Map<string, Handoff>();
  for (const { sequence, event } of events) {
    const id = event.handoff;
    if (whole.has(id)) continue;
    const stored = startOver ? undefined : await database.get('handoffs', id);
    const version = versions.get(id) ?? stored?.version ?? 0;
    versions.set(id, Math.max(version, sequence));
    if (sequence <= version + 1) continue;
    const found = await answerOf(client.handoffs.find.query({ handoff: id }));
    if (!found.ok) return found;
    if (found.value !== null) whole.set(id, found.value.handoff as Handoff);
  }
  return accepted(whole);
}

/** False when somebody else's session, or another pull, came in between: then nothing is stored. */
async function storePage(
  tools: Tools,
  session: Session,
  cursor: string,
  page: Page,
  whole: ReadonlyMap<string, Handoff>,
): Promise<boolean> {
  const now = tools.now();
  const current = await findSession(tools);
  if (current?.token !== session.token) return false;
  const database = await tools.database();
  const transaction = database.transaction(['handoffs', 'kept', 'notices', 'outbox'], 'readwrite');
  const kept = transaction.objectStore('kept');
  const handoffs = transaction.objectStore('handoffs');
  const before = ((await kept.get('cursor')) as string | undefined) ?? '';
  if (before !== cursor) {
    await transaction.done;
    return false;
  }
  if (page.startOver) await handoffs.clear();
  const news: News[] = [];
  for (const { sequence, event } of page.events) {
    const stored = (await handoffs.get(event.handoff)) ?? null;
    const after = foldOne(
      stored,
      { sequence, event: event as HandoffEvent },
      whole.get(event.handoff) ?? null,
    );
    if (after === null || after === stored) continue;
    await handoffs.put(after);
    news.push({ event: event as HandoffEvent, before: stored, after });
  }
  // The first pull of all brings the past; nobody is told of that.
  if (cursor !== '' && !page.startOver) {
    for (const held of hearOf(session.me, news)) await transaction.objectStore('notices').put(held);
  }
  await kept.put(page.cursor, 'cursor');
  await kept.put(now, 'heardAt');
  const outbox = transaction.objectStore('outbox');
  for (const entry of await outbox.getAll()) {
    if (entry.state !== 'accepted') continue;
    const known = await handoffs.get(entry.handoff);
    const hasComeBack = known !== undefined && known.version >= (entry.version ?? 0);
    if (hasComeBack || entry.queuedAt < now - dayLength) await outbox.delete(entry.id);
  }
  await transaction.done;
  return true;
}

type Numbered = { readonly sequence: number; readonly event: HandoffEvent };

/** Each event once and in order: what is known is left alone, what does not join on is taken whole. */
function foldOne(
  stored: Handoff | null,
  { sequence, event }: Numbered,
  whole: Handoff | null,
): Handoff | null {
  if (whole !== null && whole.version >= sequence && whole.version > (stored?.version ?? 0)) return whole;
  const version = stored?.version ?? 0;
  if (sequence <= version) return stored;
  if (sequence !== version + 1) return stored;
  return evolve(stored, event);
}
