import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import { afterAll, expect } from 'vitest';
import { generateClient } from '#server/database/generate.ts';
import { buildDesk } from '#server/desk-files/build-desk.ts';
import { findBrowser } from '../../support/browser.ts';
import { createTestDatabase } from '../../support/database.ts';

/** A real server with a database of its own and a real browser before it; both end with the file that asked. */
export type Desk = {
  readonly address: string;
  /** What the server said when it came up: links to begin with. */
  readonly lines: readonly string[];
  visit(options?: Visit): Promise<Visitor>;
};

export type Visit = {
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: 'light' | 'dark';
  readonly locale?: string;
};

export type Visitor = {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the page complained about; a policy it broke is among it. */
  readonly complaints: string[];
};

/** A day to come, as a field of days takes it. */
export const dayIn = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

type Wanted = { readonly demo?: boolean };

export async function openDesk({ demo = false }: Wanted = {}): Promise<Desk> {
  generateClient();
  // A page is waited for as long as a person would, and not as long as its build takes.
  await buildDesk();
  const { readEnv } = await import('#server/env.ts');
  const { startServer } = await import('#server/start.ts');
  const env = readEnv({ DATABASE_URL: await createTestDatabase(), PORT: '0', LOG_LEVEL: 'silent' });
  if (!env.ok) throw new Error(JSON.stringify(env.reason));
  const started = await startServer(env.value, () => undefined, undefined, demo);
  if (!started.ok) throw new Error(started.reason);
  const browser: Browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
  afterAll(async () => {
    await browser.close();
    await started.value.stop();
  });
  const { address, lines } = started.value;
  return {
    ...{ address, lines },
    async visit({ width = 1200, height = 850, scheme = 'light', locale = 'en-US' } = {}) {
      const context = await browser.newContext({
        ...{ baseURL: address, viewport: { width, height }, colorScheme: scheme, locale },
      });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      page.setDefaultTimeout(15_000);
      return { page, context, complaints };
    },
  };
}

/** Somebody of the demonstration, through the link the server shows. Each link works once. */
export async function visitAs(desk: Desk, name: string, options?: Visit): Promise<Visitor> {
  const visitor = await desk.visit(options);
  const line = desk.lines.find((one) => one.trim().startsWith(name));
  const link = /http\S+/.exec(line ?? '')?.[0];
  expect(link, `a link for ${name}`).toBeDefined();
  await visitor.page.goto(link ?? '/');
  await visitor.page.getByRole('button', { name: 'Sign in' }).click();
  await visitor.page.locator('main h1').waitFor();
  return visitor;
}
