import type pg from 'pg';
import type { PersonId } from '#shared/records/person-ref.ts';
import { codeOf } from '../database/error-code.ts';
import type { Log } from '../log.ts';
import { answerWithin } from './patience.ts';

/** Somebody may have something new to pull. `people` is null when they are too many to name. */
export type News = { readonly workspace: string; readonly people: readonly PersonId[] | null };

const channel = 'baton_news';
/** PostgreSQL takes 8000 bytes; one message a workspace and beat. */
const mostBytes = 7_000;
const beat = 50;

export type NewsDesk = {
  /** Called after a write. Costs nothing here: it is told on the next beat, together with what else there is. */
  tell(news: News): void;
  close(): Promise<void>;
};

type Tools = {
  readonly connect: () => pg.Client;
  readonly log: Log;
  readonly onNews: (news: News) => void;
  /** How long the database may be silent before the connection counts as dead; asked as often. */
  readonly patience?: number;
};

/**
 * Brings news to every server, this one included, over a connection of its own: a NOTIFY inside a business transaction would make
 * all of them wait for one another. What gets lost here is only speed: the feed has everything, and everybody asks again.
 */
export async function openNewsDesk({ connect, log, onNews, patience = 5_000 }: Tools): Promise<NewsDesk> {
  const waiting = new Map<string, Set<PersonId> | null>();
  let client: pg.Client | null = null;
  let isClosed = false;
  let answeredAt = performance.now();
  let flushing: Promise<void> | null = null;

  const add = (workspace: string, people: Iterable<PersonId> | null) => {
    const known = waiting.get(workspace);
    if (people === null || known === null) waiting.set(workspace, null);
    else waiting.set(workspace, new Set([...(known ?? []), ...people]));
  };
  const drop = (one: pg.Client) => {
    if (client === one) client = null;
    one.end().catch(() => undefined);
  };
  const ask = async (one: pg.Client, ...query: [text: string, values?: unknown[]]) => {
    await answerWithin(patience, one.query(...query));
    answeredAt = performance.now();
  };
  const listen = async (): Promise<pg.Client> => {
    const fresh = connect();
    const gone = () => {
      if (client === fresh) client = null;
    };
    fresh.on('error', gone);
    fresh.once('end', gone);
    fresh.on('notification', ({ payload }) => onNews(JSON.parse(payload ?? '{}')));
    try {
      await answerWithin(patience, fresh.connect());
      await ask(fresh, `LISTEN ${channel}`);
    } catch (error) {
      drop(fresh);
      throw error;
    }
    return fresh;
  };

  const flush = async () => {
    client ??= await listen();
    const told = [...waiting];
    waiting.clear();
    const one = client;
    try {
      const news = told.map(([workspace, people]) => payloadOf(workspace, people));
      await ask(one, 'SELECT pg_notify($1, news) FROM unnest($2::text[]) AS news', [channel, news]);
    } catch (error) {
      drop(one);
      for (const [workspace, people] of told) add(workspace, people);
      throw error;
    }
  };

  client = await listen();
  const timer = setInterval(() => {
    // A connection can die without a word, and would be listened to forever: it is asked when there was nothing to say, too.
    const isQuiet = waiting.size === 0 && client !== null && performance.now() - answeredAt < patience;
    if (isClosed || isQuiet || flushing !== null) return;
    flushing = flush()
      .catch((error) =>
        log.warn({ code: codeOf(error) }, 'News could not be passed on just now; they are pulled meanwhile.'),
      )
      .finally(() => {
        flushing = null;
      });
  }, beat);

  return {
    tell: ({ workspace, people }) => add(workspace, people),
    async close() {
      isClosed = true;
      clearInterval(timer);
      await flushing;
      const last = client;
      if (last !== null) await answerWithin(patience, last.end()).catch(() => undefined);
    },
  };
}

function payloadOf(workspace: string, people: ReadonlySet<PersonId> | null): string {
  const named = JSON.stringify({ workspace, people: people === null ? null : [...people] });
  return Buffer.byteLength(named) <= mostBytes ? named : JSON.stringify({ workspace, people: null });
}
