import type { PracticeHost, PracticeServer } from '../support/hosts/practice-host.ts';
import type { Bidi } from './bidi.ts';

type Node = {
  readonly sharedId?: string;
  readonly value?: {
    readonly nodeValue?: string;
    readonly localName?: string;
    readonly children?: readonly Node[];
    readonly shadowRoot?: Node | null;
  };
};

/** A tab as a person uses it: an address, the pointer, the keyboard. */
export type Tab = {
  readonly id: string;
  readonly go: (url: string) => Promise<void>;
  /** The text an expression comes to, in the page. */
  readonly read: (expression: string) => Promise<string>;
  readonly until: (expression: string, what: string) => Promise<void>;
  readonly press: (selector: string) => Promise<void>;
  /** A button of ours, in the closed root that no script of a page sees. */
  readonly pressOurs: (words: string) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  readonly clear: () => Promise<void>;
  readonly frames: () => Promise<readonly string[]>;
};

const control = '\uE009';
const erase = '\uE003';
const patience = 20_000;

export async function openTab({ send }: Bidi): Promise<Tab> {
  const { context } = (await send('browsingContext.create', { type: 'tab' })) as unknown as {
    context: string;
  };
  await send('browsingContext.setViewport', { context, viewport: { width: 1280, height: 860 } });
  const evaluate = async (expression: string, options: object = {}) => {
    const answer = (await send('script.evaluate', {
      ...{ expression, target: { context }, awaitPromise: true, userActivation: true, ...options },
    })) as unknown as { type: string; result: Node & { value: never }; exceptionDetails?: { text: string } };
    if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text ?? 'The page threw.');
    return answer.result;
  };
  const read = async (expression: string) =>
    String((await evaluate(`Promise.resolve(${expression}).then(String)`)).value);
  const until = async (expression: string, what: string) => {
    const wait = `new Promise((resolve) => {
      const end = Date.now() + ${patience};
      const look = () => { if (${expression}) resolve('yes'); else if (Date.now() > end) resolve('no'); else setTimeout(look, 50); };
      look();
    })`;
    if ((await read(wait)) !== 'yes') throw new Error(`It never came to this: ${what}.`);
  };
  const pressAt = (sharedId: string) =>
    send('input.performActions', {
      context,
      actions: [
        {
          ...{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' } },
          actions: [
            { type: 'pointerMove', x: 0, y: 0, origin: { type: 'element', element: { sharedId } } },
            { type: 'pause', duration: 500 },
            { type: 'pointerDown', button: 0 },
            { type: 'pause', duration: 60 },
            { type: 'pointerUp', button: 0 },
          ],
        },
      ],
    });
  const keys = (actions: readonly object[]) =>
    send('input.performActions', { context, actions: [{ type: 'key', id: 'keys', actions }] });
  const tap = (value: string) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ];
  return {
    id: context,
    ...{ read, until },
    async go(url) {
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    async press(selector) {
      const shown = `[...document.querySelectorAll(${JSON.stringify(selector)})].find((one) => one.getClientRects().length > 0)`;
      await until(shown, `${selector} is there`);
      const { sharedId = '' } = await evaluate(shown);
      await pressAt(sharedId);
    },
    async pressOurs(words) {
      const end = Date.now() + patience;
      while (Date.now() < end) {
        const root = await evaluate('document.documentElement', {
          serializationOptions: { maxDomDepth: 30, includeShadowTree: 'all' },
        });
        const button = findButton(root, words);
        if (button?.sharedId !== undefined) return void (await pressAt(button.sharedId));
      }
      throw new Error(`Baton shows no button “${words}”.`);
    },
    type: async (text) => void (await keys([...text].flatMap(tap))),
    clear: async () =>
      void (await keys([
        { type: 'keyDown', value: control },
        ...tap('a'),
        { type: 'keyUp', value: control },
        ...tap(erase),
      ])),
    async frames() {
      const tree = (await send('browsingContext.getTree', { root: context })) as unknown as {
        contexts: readonly { children: readonly { url: string }[] }[];
      };
      return tree.contexts.flatMap(({ children }) => children.map(({ url }) => url));
    },
  };
}

const textOf = ({ value }: Node): string =>
  (value?.nodeValue ?? '') + (value?.children ?? []).map(textOf).join('');

function findButton(node: Node, words: string): Node | null {
  if (node.value?.localName === 'button' && textOf(node).trim() === words) return node;
  const below = [...(node.value?.children ?? []), ...(node.value?.shadowRoot ? [node.value.shadowRoot] : [])];
  for (const child of below) {
    const found = findButton(child, words);
    if (found !== null) return found;
  }
  return null;
}

type Blocked = {
  readonly isBlocked: boolean;
  readonly request: { readonly request: string; readonly method: string; readonly url: string };
};

/** Answers on the real names of a host, as if the machine were the company’s. */
export async function serveIn({ send, on }: Bidi, host: PracticeHost, server: PracticeServer): Promise<void> {
  await send('network.addIntercept', {
    phases: ['beforeRequestSent'],
    urlPatterns: host.names.map((hostname) => ({ type: 'pattern', protocol: 'https', hostname })),
  });
  on('network.beforeRequestSent', (params) => {
    const { isBlocked, request: asked } = params as unknown as Blocked;
    const url = new URL(asked.url);
    if (isBlocked && host.names.includes(url.hostname)) void answer(asked, url);
  });
  const answer = async ({ request, method }: Blocked['request'], url: URL) => {
    const body = method === 'GET' ? '' : await bodyOf(request);
    const { status, headers, body: given } = await server.answer({ method, url, body });
    await send('network.provideResponse', {
      ...{ request, statusCode: status, reasonPhrase: 'OK' },
      headers: Object.entries(headers).map(([name, value]) => ({ name, value: { type: 'string', value } })),
      body: { type: 'base64', value: Buffer.from(given).toString('base64') },
    });
  };
  const bodyOf = async (request: string) => {
    const { bytes } = (await send('network.getData', { dataType: 'request', request })) as unknown as {
      bytes: { type: string; value: string };
    };
    return bytes.type === 'string' ? bytes.value : Buffer.from(bytes.value, 'base64').toString();
  };
}
