import type { CDPSession, Page } from 'playwright';
import type { ExtensionBrowser } from '../../support/extension-browser.ts';
import { median, p95, print, show } from '../server/figure.ts';
import { inRounds } from './rounds.ts';
import { metricsOf, openMeasured, scriptOf, sum, sumOfCpu, traced } from './trace.ts';

/** Rules, the second file and the adapter's own look at the page are all through by then. */
const settled = 1_500;

type Browsers = ReadonlyMap<string, ExtensionBrowser>;
type Load = { readonly script: number; readonly heap: number };

/** What a page costs that somebody opens: the whole of it, the second file and the rules with it. */
export async function measureLoad(browsers: Browsers, url: string) {
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
    others(browsers)
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

const others = (browsers: Browsers) => [...browsers.keys()].filter((name) => name !== 'Baton');
const say = (values: readonly number[]) => `${show(median({ values }))} / ${show(p95({ values }))} ms`;

type Files = {
  readonly all: number;
  readonly gate: number;
  readonly late: number;
  readonly compile: number;
  readonly longest: number;
};

/**
 * The same page with every piece of script laid to its file, in the processor's own time: what others do meanwhile is not in it.
 * `not run` is Baton's own two files read and never run, so the rest is what Baton does; `ten listeners` is the least that stands
 * before a page's own and can be spoken to.
 */
export async function measureFiles(browsers: Browsers, url: string, page: string) {
  const found = await inRounds([...browsers], async ({ context }): Promise<Files> => {
    const opened = await openMeasured(context);
    const slices = await filesOf(opened, url);
    const of = (file: RegExp) => scriptOf(slices, file);
    const ours = of(/chrome-extension:/);
    return {
      all: sumOfCpu(ours),
      gate: sumOfCpu(of(/content-scripts\/guard-/)),
      late: sumOfCpu(of(/guard-late/)),
      compile: sumOfCpu(scriptOf(slices, /guard-/, /^v8\.compile$/)),
      longest: Math.max(0, ...ours.map((one) => sum([one]))),
    };
  });
  const of = (name: string, what: keyof Files) => (found.get(name) ?? []).map((one) => one[what]);
  const baton = (what: keyof Files) => say(of('Baton', what));
  const peers = others(browsers).map((name) => `${name} ${say(of(name, 'all'))}`);
  print(`${page}, all script of the extension`, baton('all'), '<= 2 ms', peers.join(', '));
  print(
    `${page}, script of the gate`,
    baton('gate'),
    '<= 2 ms',
    `of the second file ${baton('late')}, compiling both ${baton('compile')}`,
  );
  const longest = Math.max(...of('Baton', 'longest'));
  print(`${page}, longest piece of script`, `${show(longest)} ms`, '< 50 ms (no long task)');
}

async function filesOf({ page, session }: { page: Page; session: CDPSession }, url: string) {
  const slices = await traced(session, async () => {
    await page.goto(url);
    await page.waitForTimeout(settled);
  });
  await page.close();
  return slices;
}
