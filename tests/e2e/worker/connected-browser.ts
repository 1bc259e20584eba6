import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import { afterAll } from 'vitest';
import type { WxtBrowser } from 'wxt/browser';
import type { WorkerDoor } from '#extension/worker-door.ts';
import { generateClient } from '#server/database/generate.ts';
import { createTestDatabase } from '../../support/database.ts';
import { builtExtension, type ExtensionBrowser, openBrowser } from '../../support/extension-browser.ts';
import { type Line, openLine } from './cuttable-line.ts';

/** Inside of the extension's pages. */
declare const chrome: WxtBrowser;

export type Demo = {
  readonly address: string;
  readonly lines: readonly string[];
  readonly line: Line;
};

/** The real server with its demonstration company, behind a line that can be cut. */
export async function openDemo(): Promise<Demo> {
  generateClient();
  const { readEnv } = await import('#server/env.ts');
  const { startServer } = await import('#server/start.ts');
  let port = 0;
  const line = await openLine(() => port);
  const address = `http://127.0.0.1:${line.port}`;
  const env = readEnv({
    ...{ DATABASE_URL: await createTestDatabase(), PORT: '0', LOG_LEVEL: 'silent', BATON_URL: address },
  });
  if (!env.ok) throw new Error(JSON.stringify(env.reason));
  const started = await startServer(env.value, () => undefined, undefined, true);
  if (!started.ok) throw new Error(started.reason);
  port = Number(new URL(started.value.address).port);
  afterAll(async () => {
    await started.value.stop();
    await line.close();
  });
  return { address, lines: started.value.lines, line };
}

/**
 * The production build, but for one thing: a headless browser shows nobody the question whether the server may be reached, so
 * here it is answered beforehand.
 */
export function allowedBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'baton-build-'));
  cpSync(builtExtension, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  writeFileSync(path, JSON.stringify({ ...manifest, host_permissions: ['http://127.0.0.1/*'] }));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

type Options = Parameters<typeof openBrowser>[0];

export type Connected = ExtensionBrowser & {
  readonly settings: Page;
  /** Says something to the worker, as a page of ours does. */
  readonly tell: <K extends Exclude<keyof WorkerDoor, 'changed'>>(
    kind: K,
    said: WorkerDoor[K]['said'],
  ) => Promise<WorkerDoor[K]['answer']>;
  readonly badge: () => Promise<string>;
};

export async function openExtension(extension: string, options: Options = {}): Promise<Connected> {
  const browser = await openBrowser({ ...options, extension });
  const settings = await browser.context.newPage();
  settings.setDefaultTimeout(15_000);
  await settings.goto(`chrome-extension://${browser.id}/options.html`);
  const tell: Connected['tell'] = (kind, said) =>
    settings.evaluate((message) => chrome.runtime.sendMessage(message), { kind, ...said }) as Promise<never>;
  const badge = () => settings.evaluate(() => chrome.action.getBadgeText({}));
  return { ...browser, settings, tell, badge };
}

/** By hand, as a person does it: the address, the code, the approval on the server's own page. */
export async function pair({ context, settings }: Connected, demo: Demo, name: string): Promise<void> {
  await settings.getByLabel('Address of your company’s Baton').fill(demo.address);
  await settings.getByRole('button', { name: 'Connect', exact: true }).click();
  const code = (await settings.locator('output').textContent()) ?? '';
  const page = await signIn(context, demo, name);
  await page.goto(`${demo.address}/pair?code=${code}`);
  await page.getByRole('button', { name: 'Yes, connect it' }).click();
  await settings.getByText('Connected to').waitFor({ timeout: 30_000 });
  await page.close();
}

/** Each link works once, so one browser signs in once. */
export async function signIn(context: BrowserContext, demo: Demo, name: string): Promise<Page> {
  const link = /http\S+/.exec(demo.lines.find((one) => one.trim().startsWith(name)) ?? '')?.[0] ?? '';
  const page = await context.newPage();
  await page.goto(link);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForLoadState();
  return page;
}
