import type { ExtensionBrowser } from '../../support/extension-browser.ts';
import { median, p95, print, show } from '../server/figure.ts';
import { inRounds } from './rounds.ts';
import { metricsOf, openMeasured, scriptOf, sum, traced } from './trace.ts';

/** Rules, the second file and the adapter's own look at the page are all through by then. */
const settled = 1_500;

type Load = { readonly script: number; readonly heap: number };

/** What a page costs that somebody opens: the whole of it, the second file and the rules with it. */
export async function measureLoad(browsers: ReadonlyMap<string, ExtensionBrowser>, url: string) {
  const found = await inRounds([...browsers], async ({ context }): Promise<Load> => {
    const { page, session } = await openMeasured(context);
    await page.goto(url);
    await page.waitForTimeout(settled);
    const metrics = await metricsOf(session);
    await page.close();
    return metrics;
  });
  const of = (name: string, what: keyof Load) => (found.get(name) ?? []).map((one) => one[what]);
  const more = (what: keyof Load, name: string) =>
    median({ values: of(name, what) }) - median({ values: of('none', what) });
  const peers = (what: keyof Load, unit: string) =>
    [...browsers.keys()]
      .filter((name) => name !== 'Baton')
      .map((name) => `${name} ${show(median({ values: of(name, what) }))} ${unit}`)
      .join(', ');
  print(
    'page load, script more than none',
    `${show(more('script', 'Baton'))} ms`,
    '<= 2 ms',
    peers('script', 'ms'),
  );
  print(
    'page load, heap more than none',
    `${show(more('heap', 'Baton'))} MB`,
    '<= 1 MB',
    peers('heap', 'MB'),
  );
}

/** The same page with every piece of script laid to its file. */
export async function measureFiles({ context }: ExtensionBrowser, url: string, times: number) {
  const gate: number[] = [];
  const late: number[] = [];
  const longest: number[] = [];
  for (let time = 0; time <= times; time += 1) {
    const { page, session } = await openMeasured(context);
    const slices = await traced(session, async () => {
      await page.goto(url);
      await page.waitForTimeout(settled);
    });
    await page.close();
    if (time === 0) continue;
    gate.push(sum(scriptOf(slices, /content-scripts\/guard-/)));
    late.push(sum(scriptOf(slices, /guard-late/)));
    longest.push(Math.max(...scriptOf(slices, /guard-/).map(({ dur }) => dur / 1000)));
  }
  const say = (values: readonly number[]) => `${show(median({ values }))} / ${show(p95({ values }))} ms`;
  print('page load, script of the gate', say(gate), '<= 2 ms', `of the second file ${say(late)}`);
  print('page load, longest piece of script', `${show(Math.max(...longest))} ms`, '< 50 ms (no long task)');
}
