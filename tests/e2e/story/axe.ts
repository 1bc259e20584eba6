import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame } from 'playwright';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds serious within a part of a frame, run in a world of its own, since a page's policy lets nothing else in. */
export async function findSerious(frame: Frame, within = 'body'): Promise<unknown> {
  const context = frame.page().context();
  const isMain = frame === frame.page().mainFrame();
  const devtools = await context.newCDPSession(isMain ? frame.page() : frame);
  const { frameTree } = await devtools.send('Page.getFrameTree');
  const { executionContextId: contextId } = await devtools.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  await devtools.send('Runtime.evaluate', { expression: axe, contextId });
  const where = JSON.stringify({ include: [within], exclude: ['[data-live-announcer]', 'iframe'] });
  const { result } = await devtools.send('Runtime.evaluate', {
    expression: `axe.run(${where}, { iframes: false }).then(({ violations }) => violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => id + ' ' + nodes.map(({ html }) => html).join(' ')))`,
    ...{ contextId, awaitPromise: true, returnByValue: true },
  });
  await devtools.detach();
  return result.value;
}
