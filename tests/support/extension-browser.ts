import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Worker } from 'playwright';
import { findBrowser } from './browser.ts';
import type { PracticeHost, PracticeServer } from './hosts/practice-host.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The unpacked production build. */
export const builtExtension = join(root, '.output/chrome-mv3');

export type ExtensionBrowser = {
  readonly context: BrowserContext;
  readonly folder: string;
  /** The profile's own copy of the extension. */
  readonly id: string;
  readonly worker: () => Promise<Worker>;
  readonly close: () => Promise<void>;
};

type Options = {
  /** A profile to come back to; without one it is fresh, and gone in the end. */
  readonly profile?: string;
  readonly extension?: string;
  readonly locale?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly hasTouch?: boolean;
  /** Pages that were left are kept whole for going back, as in a person's browser. */
  readonly keepsPages?: boolean;
  /** For `keepSite`. */
  readonly keepsSites?: boolean;
};

/** All tabs of a site run in one process. */
export const inOneProcess = '--process-per-site';

/** A person's own browser with an unpacked extension in it. */
export async function openBrowser(options: Options = {}): Promise<ExtensionBrowser> {
  const folder = options.profile ?? mkdtempSync(join(tmpdir(), 'baton-profile-'));
  const extension = options.extension ?? builtExtension;
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: findBrowser(),
    headless: true,
    viewport: { width: 1280, height: 860 },
    locale: options.locale ?? 'en-US',
    colorScheme: options.colorScheme ?? 'light',
    hasTouch: options.hasTouch ?? false,
    ignoreDefaultArgs: [
      '--disable-extensions',
      ...(options.keepsPages === true ? ['--disable-back-forward-cache'] : []),
    ],
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.keepsSites === true ? [inOneProcess] : []),
      '--headless=new',
      `--lang=${options.locale ?? 'en-US'}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  const worker = async () => context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
  const id = new URL((await worker()).url()).host;
  const close = async () => {
    await context.close();
    if (options.profile === undefined) rmSync(folder, { recursive: true, force: true });
  };
  return { context, folder, id, worker, close };
}

/** Serves a practice host on the real names of its host, as if the machine were the company's. */
export async function servePractice(
  context: BrowserContext,
  host: PracticeHost,
  server: PracticeServer,
): Promise<void> {
  for (const name of host.names) {
    await context.route(`https://${name}/**`, async (route) => {
      const request = route.request();
      const answer = await server.answer({
        method: request.method(),
        url: new URL(request.url()),
        body: request.postData() ?? '',
      });
      const body = typeof answer.body === 'string' ? answer.body : Buffer.from(answer.body);
      await route.fulfill({ status: answer.status, headers: { ...answer.headers }, body });
    });
  }
}

/** A tab of the host that stays open: with `inOneProcess` the host's big scripts are compiled once for all pages after it. */
export async function keepSite(context: BrowserContext, { names: [name] }: PracticeHost): Promise<void> {
  const kept = await context.newPage();
  await kept.goto(`https://${name}/static/page.css`);
}
