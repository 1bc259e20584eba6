import type pg from 'pg';
import type { PersonId } from '#shared/records/person-ref.ts';
import { codeOf } from '../database/error-code.ts';
import type { Log } from '../log.ts';

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
};

/**
 * Brings news to every server, this one included, over a connection of its own: a NOTIFY inside a business transaction would make
 * all of them wait for one another. What gets lost here is only speed: the feed has everything, and everybody asks again.
 */
export async function openNewsDesk({ connect, log, onNews }: Tools): Promise<NewsDesk> {
  const waiting = new Map<string, Set<PersonId> | null>();
  let client: pg.Client | null = null;
  let isClosed = false;
  let sending: Promise<void> = Promise.resolve();

  const listen = async () => {
    const fresh = connect();
    const drop = () => {
      if (client === fresh) client = null;
    };
    fresh.on('error', drop);
    fresh.once('end', drop);
    fresh.on('notification', ({ payload }) => onNews(JSON.parse(payload ?? '{}')));
    await fresh.connect();
    await fresh.query(`LISTEN ${channel}`);
    client = fresh;
  };

  const flush = async () => {
    if (client === null) await listen();
    const told = [...waiting].map(([workspace, people]) => payloadOf(workspace, people));
    waiting.clear();
    if (told.length === 0 || client === null) return;
    await client.query('SELECT pg_notify($1, news) FROM unnest($2::text[]) AS news', [channel, told]);
  };

  await listen();
  const timer = setInterval(() => {
    if (isClosed || (waiting.size === 0 && client !== null)) return;
    sending = sending
      .then(flush)
      .catch((error) =>
        log.warn({ code: codeOf(error) }, 'News could not be passed on; they are pulled later.'),
      );
  }, beat);

  return {
    tell({ workspace, people }) {
      const known = waiting.get(workspace);
      if (people === null || known === null) waiting.set(workspace, null);
      else waiting.set(workspace, new Set([...(known ?? []), ...people]));
    },
    async close() {
      isClosed = true;
      clearInterval(timer);
      await sending;
      await client?.end().catch(() => undefined);
    },
  };
}

function payloadOf(workspace: string, people: ReadonlySet<PersonId> | null): string {
  const named = JSON.stringify({ workspace, people: people === null ? null : [...people] });
  return Buffer.byteLength(named) <= mostBytes ? named : JSON.stringify({ workspace, people: null });
}
