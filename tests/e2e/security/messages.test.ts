import { expect, it } from 'vitest';
import type { WxtBrowser } from 'wxt/browser';
import { dealPage, editorOf, openHubspot, panelOf, seenBuild } from '../panel/beside-hubspot.ts';
import { openDemo, pair } from '../worker/connected-browser.ts';
import { contentWorld } from './worlds.ts';

/** Inside of the extension's pages. */
declare const chrome: WxtBrowser;

const demo = await openDemo();
const build = seenBuild();

const record = { host: 'hubspot', type: 'deal', id: '1', name: 'A deal', url: 'https://app.hubspot.com/d/1' };
const send = { type: 'Withdraw', id: 'forged-1', handoff: 'deal-1', reason: 'A page said so' };

/** Each sentence a page of ours says, well made, so that nothing but its sender speaks against it. */
const ofOurPages: readonly object[] = [
  ...['status', 'inbox', 'setup', 'outbox', 'drafts', 'settings', 'own-domains', 'stored', 'wipe'].map(
    (kind) => ({ kind }),
  ),
  ...['pairing', 'cancel-pairing', 'disconnect', 'refresh'].map((kind) => ({ kind })),
  { kind: 'handoff', handoff: 'deal-1' },
  { kind: 'on-record', record: { host: 'hubspot', type: 'deal', id: '1' } },
  { kind: 'ask', path: 'access.me', input: null },
  { kind: 'pages', tab: null },
  { kind: 'send', command: send, record: null },
  { kind: 'prepare', command: send, record },
  ...['send-prepared', 'drop'].map((kind) => ({ kind, id: 'forged-1' })),
  { kind: 'mend', id: 'forged-1', command: send },
  ...['find-draft', 'drop-draft'].map((kind) => ({ kind, key: 'mine' })),
  { kind: 'keep-draft', key: 'mine', content: 'forged' },
  { kind: 'change-own-domains', host: 'hubspot', patterns: ['https://crm.evil.example/*'] },
  { kind: 'connect', server: 'https://evil.example' },
  {
    kind: 'change-settings',
    settings: {
      language: null,
      hostsOff: ['hubspot'],
      quietHours: null,
      notifies: false,
      notesLanguages: [],
    },
  },
];

/** Each sentence of a content script, well made. */
const ofPages: readonly object[] = [
  { kind: 'page-rules', host: 'hubspot' },
  { kind: 'page-state', host: 'hubspot', state: { looks: 'guarding' } },
  {
    ...{ kind: 'page-counts', id: 'batch-01', host: 'hubspot', selectors: '2026-11' },
    counts: [{ surface: 'note', what: 'held', why: null, times: 1 }],
  },
  ...[{ kind: 'host-saved', record }, { kind: 'panel-window', record: null }, { kind: 'open-panel' }],
  {
    kind: 'saved-anyway',
    id: 'anyway-1',
    surface: 'note',
    record,
    verdict: 'nothing',
    seam: null,
    reason: 'A reason',
  },
  { kind: 'panel-width', host: 'hubspot', width: 300 },
  { kind: 'under-way', host: 'hubspot', type: 'deal', id: '4711' },
];

/** Anything may stand there: it is kept word for word, read by the server, or only looked up. */
const free = ['kind', 'content', 'input', 'tab'];

/** What somebody can do to a sentence: more keys, other types, no kind, very much of it, a way into the machinery. */
const spoiled = (message: object): readonly string[] => {
  const text = JSON.stringify(message);
  const others = Object.keys(message).filter((key) => !free.includes(key));
  return [
    JSON.stringify({ ...message, more: 1 }),
    `{"__proto__":{"isAdmin":true},${text.slice(1)}`,
    `{"constructor":{"prototype":{"isAdmin":true}},${text.slice(1)}`,
    JSON.stringify([message]),
    JSON.stringify({ ...message, kind: [Reflect.get(message, 'kind')] }),
    JSON.stringify({ ...message, kind: 'toString' }),
    ...others.map((key) => JSON.stringify({ ...message, [key]: { $ne: null } })),
    ...others.map((key) => JSON.stringify({ ...message, [key]: -1 })),
  ];
};

/** Before anything of it is read. */
const tooMuch = ['page-state', 'keep-draft', 'send'].map((kind) =>
  JSON.stringify({ kind, key: 'mine', content: 'x'.repeat(1_000_000) }),
);

const sayAll = (messages: readonly string[]) => `Promise.all(${JSON.stringify(messages)}.map(async (text) => {
  try { const answer = await chrome.runtime.sendMessage(JSON.parse(text)); return answer === undefined || answer === null ? 'dropped' : text.slice(0, 200); }
  catch (error) { return 'threw ' + error; }
})).then((said) => said.filter((one) => one !== 'dropped'))`;

it('a content script can say nothing of our own pages, and nothing spoiled is ever served or throws', async () => {
  const desk = await openHubspot(build);
  const errors: string[] = [];
  try {
    await pair(desk, demo, 'Mara');
    await desk.tell('keep-draft', { key: 'mine', content: 'typed' });
    (await desk.worker()).on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    const page = await desk.context.newPage();
    const world = await contentWorld(page);
    await page.goto(dealPage);
    await editorOf(page).waitFor();
    const before = JSON.stringify(await desk.settings.evaluate(() => chrome.storage.local.get(null)));

    expect(await page.evaluate('typeof chrome === "undefined" || chrome.runtime === undefined')).toBe(true);
    expect(await world.run(sayAll(ofOurPages.map((one) => JSON.stringify(one))))).toEqual([]);
    const bad = [...[...ofPages, ...ofOurPages].flatMap(spoiled), ...tooMuch];
    expect(await world.run(sayAll(bad))).toEqual([]);
    // As a host it does not stand on.
    expect(await world.run(sayAll(['{"kind":"page-rules","host":"zendesk"}']))).toEqual([]);

    // The panel is a page of ours that stands in somebody else's: it is heard, but not on whom this browser speaks for.
    await page.getByRole('button', { name: 'Open Baton' }).click();
    const panel = await panelOf(page);
    const onTop = ofOurPages.filter((one) =>
      /wipe|disconnect|cancel-pairing|connect|change-/.test(String(Reflect.get(one, 'kind'))),
    );
    expect(await panel.evaluate(sayAll(onTop.map((one) => JSON.stringify(one))))).toEqual([]);
    expect(await panel.evaluate(sayAll([...ofOurPages.flatMap(spoiled), ...tooMuch]))).toEqual([]);

    expect(JSON.stringify(await desk.settings.evaluate(() => chrome.storage.local.get(null)))).toBe(before);
    expect(await desk.tell('outbox', {})).toEqual([]);
    expect(await desk.tell('find-draft', { key: 'mine' })).toMatchObject({ content: 'typed' });
    expect((await desk.tell('status', {})).session?.me).toBe('mara');
    expect(errors).toEqual([]);
    console.log(`${ofOurPages.length} forged and ${bad.length} spoiled sentences: none served, none threw`);
  } finally {
    await desk.close();
  }
});

it('what a page says by its own means reaches nobody: messages to its window and the panel, events on our root', async () => {
  const desk = await openHubspot(build);
  try {
    await pair(desk, demo, 'Lucia');
    const page = await desk.context.newPage();
    page.setDefaultTimeout(15_000);
    await page.goto(dealPage);
    await editorOf(page).click();
    await page.keyboard.type('Follow up.');
    await page.getByRole('button', { name: 'Open Baton' }).click();
    const panel = await panelOf(page);
    const said = [
      ...ofPages,
      ...ofOurPages,
      { kind: 'context-changed', context: {} },
      { kind: 'close-panel' },
    ];
    await page.evaluate((messages) => {
      const root = document.querySelector('html > div');
      const frames = [window, ...Array.from({ length: window.length }, (_, at) => window[at])];
      for (const message of messages) {
        for (const frame of frames) frame?.postMessage(message, '*');
        for (const name of ['baton', 'baton-guard', String(Reflect.get(message, 'kind'))])
          for (const target of [window, document, root])
            target?.dispatchEvent(new CustomEvent(name, { detail: message, bubbles: true, composed: true }));
      }
      for (const type of ['click', 'pointerdown', 'keydown', 'submit'])
        root?.dispatchEvent(new Event(type, { bubbles: true, composed: true, cancelable: true }));
      for (const key of ['Escape', 'Enter'])
        root?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    }, said);
    expect(await desk.tell('outbox', {})).toEqual([]);
    expect((await desk.tell('status', {})).session?.me).toBe('lucia');
    expect(await panel.locator('main.panel').isVisible()).toBe(true);
    // And the page is guarded as before.
    await page.locator('.activity-window .save').last().click();
    await page.locator('.card', { hasText: 'not saved yet' }).waitFor();
    expect(desk.server.saved()).toEqual([]);
    expect(desk.complaints).toEqual([]);
  } finally {
    await desk.close();
  }
});
