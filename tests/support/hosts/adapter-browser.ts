import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { type BrowserContext, chromium, type Page } from 'playwright';
import type { HostFacts } from '#extension/hosts/host.ts';
import { findBrowser } from '../browser.ts';
import { inOneProcess, keepSite, servePractice } from '../extension-browser.ts';
import { openPractice } from '../open-practice.ts';
import type { SeenAttempt } from './adapter-gate.ts';
import type { PracticeHost, PracticeServer } from './practice-host.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

export type AdapterPage = {
  readonly page: Page;
  /** What the gate saw since the last time it was asked. */
  readonly seen: () => Promise<readonly SeenAttempt[]>;
  readonly hold: (isHolding: boolean) => Promise<void>;
  readonly ask: (what: string, input?: unknown) => Promise<unknown>;
};

export type AdapterBrowser = {
  readonly context: BrowserContext;
  readonly server: PracticeServer;
  readonly open: (url: string) => Promise<AdapterPage>;
  readonly close: () => Promise<void>;
};

/** An adapter alone in its content script, beside a gate that tells what it sees, on the host's practice pages. */
export async function openAdapter(
  facts: HostFacts,
  host: PracticeHost,
  options: { readonly hasTouch?: boolean; readonly locale?: string } = {},
): Promise<AdapterBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'baton-adapter-'));
  const extension = join(folder, 'extension');
  mkdirSync(extension);
  await esbuild.build({
    stdin: {
      contents: `import { adapter } from '#extension/hosts/${facts.id}/adapter.ts';
import { standAtTheGate } from './tests/support/hosts/adapter-gate.ts';
standAtTheGate(adapter);`,
      resolveDir: root,
    },
    outfile: join(extension, 'gate.js'),
    bundle: true,
    format: 'iife',
  });
  const content = {
    matches: facts.matches,
    js: ['gate.js'],
    run_at: 'document_start',
    all_frames: facts.allFrames,
    match_origin_as_fallback: facts.allFrames,
  };
  const manifest = { manifest_version: 3, name: 'gate', version: '1', content_scripts: [content] };
  writeFileSync(join(extension, 'manifest.json'), JSON.stringify(manifest));
  const server = await openPractice(host);
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: findBrowser(),
    headless: true,
    viewport: { width: 1280, height: 860 },
    hasTouch: options.hasTouch ?? false,
    locale: options.locale ?? 'en-US',
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      inOneProcess,
      '--headless=new',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  await servePractice(context, host, server);
  await keepSite(context, host);
  await context.addInitScript(listen);
  return {
    context,
    server,
    open: async (url) => {
      const page = await context.newPage();
      await page.goto(url);
      const ask = (what: string, input: unknown = null) =>
        page.evaluate(([name, given]) => gateOf(window).ask(name, given), [what, input] as const);
      return {
        page,
        ask,
        hold: async (isHolding) => {
          await ask('hold', isHolding);
        },
        seen: () => page.evaluate(() => gateOf(window).take()),
      };
    },
    close: async () => {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

type Gate = {
  readonly take: () => readonly SeenAttempt[];
  readonly ask: (what: string, input: unknown) => Promise<unknown>;
};

declare global {
  // Set up in the page by `listen`, below.
  function gateOf(page: Window): Gate;
}

/** Runs in the page's own world, so it can use nothing of this file. */
function listen(): void {
  const attempts: SeenAttempt[] = [];
  const waiting = new Map<number, (value: unknown) => void>();
  let next = 0;
  window.addEventListener('gate-saw', (event) => {
    attempts.push(JSON.parse((event as CustomEvent<string>).detail));
  });
  window.addEventListener('gate-answers', (event) => {
    const { id, value } = JSON.parse((event as CustomEvent<string>).detail);
    waiting.get(id)?.(value ?? null);
  });
  const gate: Gate = {
    take: () => attempts.splice(0),
    ask: (what, input) =>
      new Promise((resolve) => {
        next += 1;
        waiting.set(next, resolve);
        const detail = JSON.stringify({ id: next, what, input });
        window.dispatchEvent(new CustomEvent('gate-ask', { detail }));
      }),
  };
  Object.assign(window, { gateOf: () => gate });
}
