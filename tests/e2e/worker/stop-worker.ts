import type { Connected } from './person-browser.ts';

type Version = { readonly versionId: string; readonly scriptURL: string };

/** Stops the worker as the browser does, whatever it is in the middle of. */
export async function stopWorker({
  context,
  settings,
  id,
}: Pick<Connected, 'context' | 'settings' | 'id'>): Promise<void> {
  const devtools = await context.newCDPSession(settings);
  const { promise, resolve } = Promise.withResolvers<Version>();
  devtools.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    const ours = versions.find(({ scriptURL }: Version) => scriptURL.includes(id));
    if (ours !== undefined) resolve(ours);
  });
  await devtools.send('ServiceWorker.enable');
  const { versionId } = await promise;
  await devtools.send('ServiceWorker.stopWorker', { versionId });
  await devtools.detach();
}
