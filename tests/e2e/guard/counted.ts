import type { CountLine } from '#extension/background/reports.ts';

export type { CountLine } from '#extension/background/reports.ts';

type Alarms = {
  readonly alarms: { create(name: string, when: { when: number; periodInMinutes: number }): Promise<void> };
};

// All of these run in a page of the extension, so they use nothing of this file.

/** What the browser has counted and not sent yet. */
export async function readCounts(): Promise<readonly CountLine[]> {
  // Whoever opens a database that is not there makes an empty one, which the worker would then take for its own.
  if (!(await indexedDB.databases()).some(({ name }) => name === 'baton')) return [];
  const opening = indexedDB.open('baton');
  await new Promise((resolve) => opening.addEventListener('success', resolve));
  const asking = opening.result.transaction('reports').objectStore('reports').get('open');
  await new Promise((resolve) => asking.addEventListener('success', resolve));
  opening.result.close();
  return asking.result?.body.lines ?? [];
}

/** The batch that is still added to is made old enough to go. */
export async function ageCounts(): Promise<void> {
  if (!(await indexedDB.databases()).some(({ name }) => name === 'baton')) return;
  const opening = indexedDB.open('baton');
  await new Promise((resolve) => opening.addEventListener('success', resolve));
  const work = opening.result.transaction('reports', 'readwrite');
  const asking = work.objectStore('reports').get('open');
  asking.addEventListener('success', () => {
    if (asking.result !== undefined) work.objectStore('reports').put({ ...asking.result, at: 0 });
  });
  await new Promise((resolve) => work.addEventListener('complete', resolve));
  opening.result.close();
}

/** As if half a minute had passed: it looks for what is new, and sends what waits. */
export async function wakeWorker(): Promise<void> {
  const { alarms } = (globalThis as unknown as { chrome: Alarms }).chrome;
  await alarms.create('beat', { when: Date.now(), periodInMinutes: 0.5 });
}
