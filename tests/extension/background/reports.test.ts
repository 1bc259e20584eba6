import { describe, expect, it } from 'vitest';
import { readPageMessage } from '#extension/background/read-page-message.ts';
import { type CountLine, count, linesIn, reportSavedAnyway } from '#extension/background/reports.ts';
import { sendReports } from '#extension/background/send-reports.ts';
import type { Said } from '#extension/messages.ts';
import { type Answering, connect, failure, later, newGround, result, wake } from './world.ts';

const said = (id: string, surfaces: readonly string[]): Said<'page-counts'> => ({
  ...({ kind: 'page-counts', id, host: 'salesforce', selectors: '2026-11' } as const),
  counts: surfaces.map((surface) => ({ surface, what: 'held', why: null, times: 1 })),
});
const surfaces = (many: number) => Array.from({ length: many }, (_, index) => `surface-${index}`);

/** A server that remembers what it counted, and can't read `unread`. */
function server(unread: string | null = null) {
  const counted: string[] = [];
  const answer: Answering = ({ path, input }) => {
    if (path.endsWith('savedAnyway'))
      return result({ ok: false, reason: { path: 'reason', sentence: 'No.' } });
    const { lines } = input as { readonly lines: readonly CountLine[] };
    if (lines.some(({ surface }) => surface === unread))
      return failure(400, 'BAD_REQUEST', 'This can’t be read.');
    counted.push(...lines.flatMap(({ surface, times }) => Array<string>(times).fill(surface)));
    return result({ isNew: true });
  };
  return { counted, answer };
}

async function send(ground: ReturnType<typeof newGround>): Promise<void> {
  await connect(ground);
  later(ground, 600_000);
  await sendReports(wake(ground));
}

describe('a count of the guard', () => {
  it('is believed of a page as a whole, too', () => {
    const message = said('batch-1a', ['']);
    expect(readPageMessage(message)).toEqual(message);
  });

  it('is added up once, however often the page says it', async () => {
    const { counted, answer } = server();
    const ground = newGround(answer);
    for (const id of ['batch-1a', 'batch-1a', 'batch-2b', 'batch-1a'])
      await count(wake(ground), said(id, ['note']));
    await send(ground);
    expect(counted).toEqual(['note', 'note']);
  });

  it('is not left out when a batch is full, and not counted twice after that', async () => {
    const { counted, answer } = server();
    const ground = newGround(answer);
    const many = surfaces(450);
    for (let from = 0; from < many.length; from += 150)
      await count(wake(ground), said(`batch-${from}-of`, many.slice(from, from + 150)));
    await count(wake(ground), said('batch-0-of', many.slice(0, 150)));
    const reports = await (await wake(ground).database()).getAll('reports');
    expect(Math.max(...reports.map((report) => linesIn(report).length))).toBeLessThanOrEqual(200);
    await send(ground);
    expect(counted.sort()).toEqual(many.sort());
  });

  it('that a server can’t read does not take the others with it, and is told of in the log', async () => {
    const { counted, answer } = server('surface-3');
    const ground = newGround(answer);
    await count(wake(ground), said('batch-1a', surfaces(9)));
    await send(ground);
    expect(counted.sort()).toEqual(surfaces(9).filter((one) => one !== 'surface-3'));
    expect(ground.logged).toEqual(['A report of the guard was refused.']);
    expect(await (await wake(ground).database()).count('reports')).toBe(0);
  });

  it('a reason that the server does not take for one is told of in the log', async () => {
    const ground = newGround(server().answer);
    await reportSavedAnyway(wake(ground), {
      ...({
        kind: 'saved-anyway',
        id: 'anyway-1',
        surface: 'note',
        record: null,
        verdict: 'nothing',
        seam: null,
      } as const),
      reason: 'x',
    });
    await send(ground);
    expect(ground.logged).toEqual(['A report of the guard was refused.']);
  });

  it('a reason that a page says again is kept once', async () => {
    const heard: unknown[] = [];
    const ground = newGround(({ input }) => {
      heard.push(input);
      return result({ ok: true, value: null });
    });
    const said: Said<'saved-anyway'> = {
      ...({
        kind: 'saved-anyway',
        id: 'anyway-1',
        surface: 'note',
        record: null,
        verdict: 'nothing',
      } as const),
      ...{ seam: null, reason: 'The customer waits on the line' },
    };
    for (const _ of [1, 2]) await reportSavedAnyway(wake(ground), said);
    await send(ground);
    expect(heard).toMatchObject([{ id: 'anyway-1', reason: 'The customer waits on the line' }]);
    expect(ground.logged).toEqual([]);
  });

  it('a reason of somebody who was connected here before waits for them', async () => {
    const heard: unknown[] = [];
    const ground = newGround(({ input }) => {
      heard.push(input);
      return result({ ok: true, value: null });
    });
    await connect(ground, 'sam');
    await reportSavedAnyway(wake(ground), {
      ...({
        kind: 'saved-anyway',
        id: 'anyway-1',
        surface: 'note',
        record: null,
        verdict: 'nothing',
      } as const),
      ...{ seam: null, reason: 'The customer waits on the line' },
    });
    await connect(ground, 'rita');
    await sendReports(wake(ground));
    expect(heard).toEqual([]);
    await connect(ground, 'sam');
    await sendReports(wake(ground));
    expect(heard).toMatchObject([{ id: 'anyway-1' }]);
  });
});
