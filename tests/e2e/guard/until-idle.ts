import type { Page } from 'playwright';

type Drawing = { drawing?: number };

/** A page that draws nothing lets a third of a second pass before each turn it has to spare; while it draws it has one a frame. */
export async function keptAwake<T>(page: Page, wait: () => PromiseLike<T>): Promise<T> {
  await page.evaluate(() => {
    const window = globalThis as Drawing;
    const draw = () => {
      window.drawing = requestAnimationFrame(draw);
    };
    draw();
  });
  const waited = await wait();
  await page.evaluate(() => cancelAnimationFrame((globalThis as Drawing).drawing ?? 0));
  return waited;
}

/** The tables of the languages are made in turns of the page that nobody waits for. */
export const untilIdle = (page: Page): Promise<void> =>
  keptAwake(page, () =>
    page.evaluate(async () => {
      for (let turn = 0; turn < 3; turn += 1)
        await new Promise((resolve) => requestIdleCallback(() => resolve(null)));
    }),
  );
