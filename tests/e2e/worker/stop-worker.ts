import { expect } from 'vitest';
import type { Connected } from './person-browser.ts';

/** Stops the worker as the browser does, whatever it is in the middle of. */
export async function stopWorker({
  context,
  settings,
  id,
}: Pick<Connected, 'context' | 'settings' | 'id'>): Promise<void> {
  const devtools = await context.newCDPSession(settings);
  const versions: { versionId: string; scriptURL: string; runningStatus: string }[] = [];
  devtools.on('ServiceWorker.workerVersionUpdated', (event) => versions.push(...event.versions));
  await devtools.send('ServiceWorker.enable');
  await expect.poll(() => versions.length).toBeGreaterThan(0);
  const ours = versions.find(({ scriptURL }) => scriptURL.includes(id));
  expect(ours, 'the worker to stop').toBeDefined();
  await devtools.send('ServiceWorker.stopWorker', { versionId: ours?.versionId ?? '' });
  await devtools.detach();
}
