import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import type { Page } from 'playwright';
import { guardWords } from '#extension/guard/words/registry.ts';
import type { Kind, PageRules, Said } from '#extension/messages.ts';
import { rulesWith } from '../../extension/guard/practice-line.ts';
import { type ExtensionBrowser, openBrowser } from '../../support/extension-browser.ts';
import { plainPage } from './plain-page.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Tests look into our root, so it is open here, except where a page asks for the real thing. */
const looksIn = `if (!location.search.includes('closed')) {
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (how) { return attach.call(this, { ...how, mode: 'open' }); };
}`;

const guard = `
import { runGuard } from '#extension/guard/run.ts';
import { workerLine } from '#extension/guard/worker-line.ts';
import { plainHost } from './tests/extension/guard/plain-host.ts';
const host = plainHost();
const slow = location.search.includes('slow');
const wait = () => { const until = performance.now() + 60; while (slow && performance.now() < until); };
runGuard({ ...host, findAttempt: (event) => { const found = host.findAttempt(event); if (found) wait(); return found; } }, workerLine(() => chrome.runtime));
`;

const late = `
import { bringLatePart } from '#extension/guard/late-part.ts';
import { joinPage } from '#extension/guard/join-page.ts';
bringLatePart(joinPage);
`;

const worker = `
globalThis.heard = [];
globalThis.rules = RULES;
globalThis.width = null;
chrome.runtime.onMessage.addListener((said, sender, answer) => {
  heard.push(said);
  if (said.kind === 'panel-width' && said.width !== null) width = said.width;
  answer(said.kind === 'page-rules' ? rules : said.kind === 'panel-width' ? width : ['page-counts', 'saved-anyway'].includes(said.kind) || null);
});
`;

const panel = `
const say = async (said) => chrome.tabs.sendMessage((await chrome.tabs.getCurrent()).id, said);
const show = (context) => { document.querySelector('pre').textContent = JSON.stringify(context); };
say({ kind: 'panel-context' }).then(show);
chrome.runtime.onMessage.addListener((said) => { if (said.kind === 'context-changed') show(said.context); });
document.querySelector('#put').onclick = async () => {
  const context = await say({ kind: 'panel-context' });
  const text = 'Call Dana Reyes on 3 March 2027 about invoice INV-2231.';
  await say({ kind: 'write-note', editor: context.editor.key, text, html: text });
};
document.querySelector('#ready').onclick = async () => {
  const { record, hold } = await say({ kind: 'panel-context' });
  await say({ kind: 'handoff-ready', record, seam: hold.seam, text: null });
};
addEventListener('keydown', ({ key }) => { if (key === 'Escape') say({ kind: 'close-panel' }); });
`;

export type Guarded = {
  readonly browser: ExtensionBrowser;
  readonly open: (query?: string) => Promise<Page>;
  readonly use: (rules: PageRules | null) => Promise<void>;
  readonly heard: (kind: Kind) => Promise<readonly Said<Kind>[]>;
  readonly tell: (said: { readonly kind: Kind }) => Promise<void>;
  /** The browser loads an unpacked extension anew only by hand, so after this it is gone: open pages keep an orphan. */
  readonly update: () => Promise<void>;
  readonly injectAgain: () => Promise<void>;
  readonly close: () => Promise<void>;
};

export const inLanguage = (language: keyof typeof guardWords): PageRules => ({
  ...rulesWith(),
  language,
  words: guardWords[language],
});

type Options = {
  readonly colorScheme?: 'light' | 'dark';
  readonly hasTouch?: boolean;
  /** As if the page never came to rest, so that the second file never comes. */
  readonly isGateAlone?: boolean;
};

/** A small extension of the guard, a plain host and a worker that answers, in a real browser. */
export async function openGuarded(rules: PageRules = rulesWith(), options: Options = {}): Promise<Guarded> {
  const { isGateAlone = false, ...browserOptions } = options;
  const folder = mkdtempSync(join(tmpdir(), 'baton-guard-'));
  const extension = join(folder, 'extension');
  mkdirSync(extension);
  const standIn = {
    name: 'judge',
    setup: (build: esbuild.PluginBuild) =>
      build.onResolve({ filter: /judge-with\.ts$/ }, () => ({
        path: join(root, 'tests/extension/guard/stand-in-judge.ts'),
      })),
  };
  for (const [name, contents] of Object.entries({ guard, late })) {
    await esbuild.build({
      stdin: { contents, resolveDir: root },
      outfile: join(extension, `${name}.js`),
      bundle: true,
      format: 'iife',
      charset: 'utf8',
      banner: { js: name === 'late' ? looksIn : '' },
      plugins: [{ ...standIn, setup: (build) => void standIn.setup(build) }],
    });
  }
  const put = (name: string, text: string) => writeFileSync(join(extension, name), text);
  put('worker.js', worker.replace('RULES', JSON.stringify(rules)));
  put('panel.js', panel);
  put(
    'panel.html',
    '<!doctype html><meta charset="utf-8"><title>Panel</title><h1>Panel</h1><button id="put">Put into note</button><button id="ready">Complete</button><pre></pre><script src="panel.js"></script>',
  );
  put(
    'manifest.json',
    JSON.stringify({
      manifest_version: 3,
      name: 'Guard',
      version: '1',
      permissions: ['tabs', 'scripting'],
      host_permissions: ['https://plain.test/*'],
      background: { service_worker: 'worker.js' },
      content_scripts: [
        { matches: ['https://plain.test/*'], js: ['guard.js'], run_at: 'document_start' },
        ...(isGateAlone ? [] : [{ matches: ['https://plain.test/*'], js: ['late.js'] }]),
      ],
      web_accessible_resources: [{ resources: ['panel.html'], matches: ['https://plain.test/*'] }],
    }),
  );
  const browser = await openBrowser({ extension, ...browserOptions });
  let isGuarding = rules !== null && !isGateAlone;
  const { context } = browser;
  await context.route('https://plain.test/**', (route) => {
    const { searchParams } = new URL(route.request().url());
    const headers: Record<string, string> = {};
    if (searchParams.has('csp'))
      headers['content-security-policy'] =
        "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; frame-src 'none'";
    if (searchParams.has('coep')) {
      headers['cross-origin-embedder-policy'] = 'require-corp';
      headers['cross-origin-opener-policy'] = 'same-origin';
    }
    return route.fulfill({ contentType: 'text/html', headers, body: plainPage(searchParams) });
  });
  return {
    browser,
    open: async (query = '') => {
      const page = await context.newPage();
      await page.goto(`https://plain.test/7${query}`);
      if (isGuarding) await page.locator('html > div').waitFor({ state: 'attached' });
      return page;
    },
    use: async (next) => {
      isGuarding = next !== null && !isGateAlone;
      await (await browser.worker()).evaluate(useRules, next);
    },
    heard: async (kind) =>
      (await (await browser.worker()).evaluate(heardOf)).filter((one) => one.kind === kind),
    tell: async (said) => {
      await (await browser.worker()).evaluate(tellPage, said);
    },
    update: async () => {
      await (await browser.worker()).evaluate(reloadAll).catch(() => {});
    },
    injectAgain: async () => {
      await (await browser.worker()).evaluate(injectGuard);
    },
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

// These run in the worker, so they use nothing of this file.
type Extension = {
  readonly runtime: { reload(): void };
  readonly tabs: {
    query(which: { active: true }): Promise<readonly { id?: number }[]>;
    sendMessage(tab: number, said: unknown): Promise<unknown>;
  };
  readonly scripting: {
    executeScript(what: { target: { tabId: number }; files: readonly string[] }): Promise<unknown>;
  };
};
type WorkerWorld = { rules: unknown; heard: Said<Kind>[]; readonly chrome: Extension };
const useRules = (next: unknown) => {
  (globalThis as unknown as WorkerWorld).rules = next;
};
const heardOf = () => (globalThis as unknown as WorkerWorld).heard;
const reloadAll = () => (globalThis as unknown as WorkerWorld).chrome.runtime.reload();
const injectGuard = async () => {
  const { chrome } = globalThis as unknown as WorkerWorld;
  const [tab] = await chrome.tabs.query({ active: true });
  if (tab?.id !== undefined)
    await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['guard.js', 'late.js'] });
};
const tellPage = async (said: unknown) => {
  const { chrome } = globalThis as unknown as WorkerWorld;
  const [tab] = await chrome.tabs.query({ active: true });
  if (tab?.id !== undefined) await chrome.tabs.sendMessage(tab.id, said);
};
