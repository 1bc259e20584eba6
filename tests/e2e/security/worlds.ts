import type { Frame, Page } from 'playwright';

/** Where an expression is to run: in the world our content script has in a page, which the page itself can't reach. */
export type World = { readonly run: (expression: string) => Promise<unknown> };

/** Open it before the page is there. */
export async function contentWorld(page: Page): Promise<World> {
  const devtools = await page.context().newCDPSession(page);
  const worlds: { readonly id: number; readonly origin: string; readonly name: string }[] = [];
  devtools.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await devtools.send('Runtime.enable');
  const find = () =>
    worlds.findLast(({ name, origin }) => name === 'Baton' || origin.startsWith('chrome-extension'));
  return {
    run: async (expression) => {
      const world = find();
      if (world === undefined) throw new Error('No content script of ours is in this page.');
      const { result, exceptionDetails } = await devtools.send('Runtime.evaluate', {
        ...{ expression, contextId: world.id, awaitPromise: true, returnByValue: true },
      });
      if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description);
      return result.value;
    },
  };
}

/** Everything a page shows and holds, also below roots that are open here. */
export const textOf = (frame: Frame): Promise<string> =>
  frame.evaluate(() => {
    const texts: string[] = [];
    const read = (root: Document | ShadowRoot) => {
      texts.push(root instanceof Document ? root.documentElement.outerHTML : root.innerHTML);
      for (const element of root.querySelectorAll('*')) {
        if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)
          texts.push(element.value);
        if (element.shadowRoot !== null) read(element.shadowRoot);
      }
    };
    read(document);
    return texts.join('\n');
  });
