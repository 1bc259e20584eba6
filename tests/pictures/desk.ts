import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';

/** A running demonstration, and a browser (or a context of one) that is signed in to it as an admin. */
export type At = {
  readonly address: string;
  readonly browser: { newPage(): Promise<Page> };
};

export type Scene = { readonly name: string; readonly draw: (at: At) => Promise<void> };

const out = fileURLToPath(new URL('./out/', import.meta.url));

type Look = { readonly name: string; readonly width: number; readonly scheme: 'light' | 'dark' };

const looks: readonly Look[] = [
  { name: 'light', width: 1_200, scheme: 'light' },
  { name: 'dark', width: 1_200, scheme: 'dark' },
  { name: 'phone', width: 390, scheme: 'light' },
];

const heights = { wide: 850, phone: 844 } as const;

type Wanted = {
  readonly name: string;
  readonly path: string;
  /** What is done on the page before it is drawn. */
  readonly before?: (page: Page) => Promise<void>;
  /** Everything, or what is seen without scrolling. */
  readonly isWhole?: boolean;
};

const chooseSeam = async (page: Page) => {
  await page.getByLabel('Over which seam').selectOption({ label: 'Closed deals' });
  await page.getByLabel('What it is about').fill('Northwind renewal');
};

const fillIn = async (page: Page) => {
  await page.getByRole('button', { name: 'Fill in the good examples' }).click();
  await page.getByRole('row', { name: 'If this happens, then' }).click();
};

const wanted: readonly Wanted[] = [
  { name: 'inbox', path: '/?list=all' },
  { name: 'handoff', path: '/handoffs/demo-deal-promised', isWhole: true },
  { name: 'send', path: '/send', before: chooseSeam, isWhole: true },
  { name: 'promises', path: '/promises' },
  { name: 'start', path: '/start' },
  { name: 'seams', path: '/seams' },
  { name: 'guard', path: '/guard' },
  { name: 'templates', path: '/templates' },
  { name: 'template-editor', path: '/templates/quick/edit', before: fillIn, isWhole: true },
  { name: 'people', path: '/people' },
  { name: 'teams', path: '/teams' },
  { name: 'connections', path: '/connections' },
];

const sceneOf = ({ name, path, before, isWhole = false }: Wanted, look: Look): Scene => ({
  name: `desk-${name}-${look.name}`,
  async draw({ address, browser }) {
    const page = await browser.newPage();
    await page.emulateMedia({ colorScheme: look.scheme });
    const height = look.width < 500 ? heights.phone : heights.wide;
    await page.setViewportSize({ width: look.width, height });
    await page.goto(new URL(path, address).href);
    await page.locator('main h1').first().waitFor();
    await before?.(page);
    await page.waitForLoadState('networkidle');
    mkdirSync(out, { recursive: true });
    await page.screenshot({ path: `${out}desk-${name}-${look.name}.png`, fullPage: isWhole });
    await page.close();
  },
});

export const scenes: readonly Scene[] = wanted.flatMap((one) => looks.map((look) => sceneOf(one, look)));
