import pg from 'pg';
import { expect, it, onTestFinished } from 'vitest';
import { type News, openNewsDesk } from '#server/feed/news.ts';
import { createLog } from '#server/log.ts';
import { openLine } from '../../faults/server/holed-line.ts';
import { createTestDatabase } from '../../support/database.ts';

const url = await createTestDatabase();

const ground = { later: (undo: () => unknown) => onTestFinished(async () => void (await undo())) };

async function openDesk(at: string) {
  const heard: News[] = [];
  const desk = await openNewsDesk({
    connect: () => new pg.Client({ connectionString: at }),
    log: createLog('silent'),
    onNews: (news) => void heard.push(news),
    patience: 300,
  });
  onTestFinished(desk.close);
  const workspaces = () => heard.map(({ workspace }) => workspace);
  return { desk, workspaces };
}

it('finds its way back when its connection died without a word, with what was told meanwhile', async () => {
  const line = await openLine(ground, url);
  const { desk, workspaces } = await openDesk(line.url);
  desk.tell({ workspace: 'before', people: ['rita'] });
  await expect.poll(workspaces).toEqual(['before']);
  line.swallow();
  desk.tell({ workspace: 'meanwhile', people: null });
  line.mend();
  await expect.poll(workspaces, { timeout: 10_000 }).toEqual(['before', 'meanwhile']);
});

it('hears others again after a silent death, although it has nothing to say itself', async () => {
  const line = await openLine(ground, url);
  const { workspaces } = await openDesk(line.url);
  const other = await openDesk(url);
  line.swallow();
  line.mend();
  const heardAgain = async () => {
    other.desk.tell({ workspace: 'again', people: null });
    return workspaces().includes('again');
  };
  await expect.poll(heardAgain, { timeout: 10_000, interval: 100 }).toBe(true);
});

it('closes although nobody answers', async () => {
  const line = await openLine(ground, url);
  const { desk } = await openDesk(line.url);
  line.swallow();
  desk.tell({ workspace: 'late', people: null });
  await desk.close();
  expect(desk).toBeDefined();
});
