import type { ExtensionBrowser } from '../../support/extension-browser.ts';
import { median, print, show } from '../server/figure.ts';
import { inRounds } from './rounds.ts';
import { metricsOf, openMeasured } from './trace.ts';

declare const storm: () => Promise<void>;

/** Script time of a page that changes heavily, everybody's beside that of the page alone. */
export async function measureStorm(browsers: ReadonlyMap<string, ExtensionBrowser>, url: string) {
  const found = await inRounds([...browsers], async ({ context }) => {
    const { page, session } = await openMeasured(context);
    await page.goto(url);
    await page.waitForTimeout(800);
    const before = await metricsOf(session);
    await page.evaluate(() => storm());
    const after = await metricsOf(session);
    await page.close();
    return after.script - before.script;
  });
  const of = (name: string) => median({ values: found.get(name) ?? [] });
  const more = (name: string) => `${show((of(name) / of('none') - 1) * 100)} %`;
  const peers = [...found.keys()].filter((name) => name !== 'Baton' && name !== 'none');
  print(
    'storm of changes, script more than none',
    more('Baton'),
    '<= 25 %',
    [`none ${show(of('none'))} ms`, ...peers.map((name) => `${name} ${more(name)}`)].join(', '),
  );
}
