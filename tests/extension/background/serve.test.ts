import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Home, HostPlace, Sender } from '#extension/background/judge-sender.ts';
import { judgeSender } from '#extension/background/judge-sender.ts';
import { isPlainData } from '#extension/background/plain-data.ts';
import type { DoorMessage } from '#extension/background/read-door-message.ts';
import type { PageMessage } from '#extension/background/read-page-message.ts';
import { serve } from '#extension/background/serve.ts';
import { record } from '../../support/company.ts';
import { newGround, wake } from './world.ts';

const home: Home = { id: 'our-id', origin: 'chrome-extension://our-id' };
const hosts: readonly HostPlace[] = [
  { id: 'hubspot', patterns: ['https://*.hubspot.com/*'] },
  { id: 'zendesk', patterns: ['https://*.zendesk.com/agent/*'] },
];

const page: Sender = {
  id: 'our-id',
  url: 'https://app.hubspot.com/contacts/1',
  origin: 'https://app.hubspot.com',
  frameId: 0,
  tab: { id: 7 },
};
const popup: Sender = { id: 'our-id', url: 'chrome-extension://our-id/popup.html', origin: home.origin };
const panel: Sender = { ...popup, url: 'chrome-extension://our-id/panel.html', frameId: 3, tab: { id: 7 } };
const settings: Sender = {
  ...popup,
  url: 'chrome-extension://our-id/options.html',
  frameId: 0,
  tab: { id: 9 },
};

async function say(message: unknown, sender: Sender) {
  const ground = newGround();
  const served: (PageMessage | DoorMessage)[] = [];
  const hear = async (heard: PageMessage | DoorMessage) => {
    served.push(heard);
    return 'served';
  };
  const answer = await serve(
    wake(ground),
    { home, hosts: async () => hosts, page: hear, door: hear },
    message,
    sender,
  );
  return { answer, served, logged: ground.logged };
}

const pageMessages: readonly unknown[] = [
  { kind: 'page-rules', host: 'hubspot' },
  { kind: 'page-state', host: 'hubspot', state: { looks: 'not-guarding', why: 'late' } },
  {
    ...{ kind: 'page-counts', id: 'batch-01', host: 'hubspot', selectors: '2026-11' },
    counts: [{ surface: 'note', what: 'held', why: null, times: 2 }],
  },
  {
    kind: 'saved-anyway',
    id: 'anyway-1',
    surface: 'note',
    record,
    verdict: 'nothing',
    seam: null,
    reason: 'The customer waits on the line',
  },
  { kind: 'host-saved', record },
  { kind: 'under-way', host: 'hubspot', type: 'deal', id: '4711' },
  { kind: 'panel-window', record: null },
  { kind: 'open-panel' },
  { kind: 'panel-width', host: 'hubspot', width: 380 },
];

const doorMessages: readonly unknown[] = [
  ...['status', 'inbox', 'setup', 'outbox', 'drafts', 'settings', 'stored', 'pairing', 'refresh'].map(
    (kind) => ({ kind }),
  ),
  { kind: 'handoff', handoff: 'handoff-1' },
  { kind: 'on-record', record: { host: 'hubspot', type: 'deal', id: '1' } },
  { kind: 'ask', path: 'handoffs.find', input: { handoff: 'handoff-1' } },
  { kind: 'pages', tab: null },
  { kind: 'send', command: { type: 'Confirm', id: 'command-1', handoff: 'handoff-1' }, record: null },
  { kind: 'drop', id: 'command-1' },
  { kind: 'keep-draft', key: 'a', content: { text: 'typed' } },
];

const topMessages: readonly unknown[] = [
  ...['wipe', 'disconnect', 'cancel-pairing'].map((kind) => ({ kind })),
  { kind: 'connect', server: 'https://baton.example' },
];

const isDropped = { answer: undefined, served: [] };

describe('messages', () => {
  it.each(pageMessages)('a content script may say %j', async (message) => {
    expect(await say(message, page)).toMatchObject({ answer: 'served', served: [message], logged: [] });
  });

  it.each(doorMessages)('a page of ours may say %j, a host’s page may not', async (message) => {
    expect(await say(message, panel)).toMatchObject({ answer: 'served', served: [message] });
    expect(await say(message, page)).toMatchObject(isDropped);
  });

  it.each(topMessages)(
    '%j is taken from a page of ours that stands alone, and from no panel',
    async (message) => {
      expect(await say(message, popup)).toMatchObject({ answer: 'served' });
      expect(await say(message, settings)).toMatchObject({ answer: 'served' });
      expect(await say(message, panel)).toMatchObject(isDropped);
    },
  );

  it('a page of ours can’t speak as a content script', async () => {
    expect(await say({ kind: 'host-saved', record }, panel)).toMatchObject(isDropped);
  });

  it('a content script speaks for the host it stands in and for no other', async () => {
    expect(await say({ kind: 'page-rules', host: 'zendesk' }, page)).toMatchObject(isDropped);
  });

  it.each([
    ['another extension', { ...page, id: 'their-id' }],
    ['nobody', {}],
    ['a page of no host', { ...page, url: 'https://evil.example/', origin: 'https://evil.example' }],
    [
      'a name that only ends like a host’s',
      { ...page, url: 'https://evilhubspot.com/', origin: 'https://evilhubspot.com' },
    ],
    [
      'a host without encryption',
      { ...page, url: 'http://app.hubspot.com/', origin: 'http://app.hubspot.com' },
    ],
    [
      'a part of a host that is not guarded',
      { ...page, url: 'https://acme.zendesk.com/hc/', origin: 'https://acme.zendesk.com' },
    ],
    ['a page without a tab', { ...page, tab: undefined }],
    [
      'another extension’s page',
      { ...popup, url: 'chrome-extension://their-id/x', origin: 'chrome-extension://their-id' },
    ],
  ])('%s is dropped with a line in the log', async (_, sender) => {
    const said = await say({ kind: 'page-rules', host: 'hubspot' }, sender);
    expect(said).toMatchObject(isDropped);
    expect(said.logged).toHaveLength(1);
  });

  it('a frame without an address of its own is of the origin that made it', () => {
    const blank = { ...page, url: 'about:blank', frameId: 4 };
    expect(judgeSender(blank, home, hosts)).toEqual({ kind: 'page', host: 'hubspot', tab: 7, frame: 4 });
  });

  it('whoever adds to a message, or changes it, is dropped, and nothing is ever thrown', async () => {
    const bad = fc.oneof(
      fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }),
      fc
        .tuple(fc.constantFrom(...pageMessages, ...doorMessages, ...topMessages), fc.string(), fc.anything())
        .map(([message, key, value]) => ({ ...(message as object), [`x${key}`]: value })),
      fc
        .constantFrom(...pageMessages, ...doorMessages)
        .map((message) => JSON.parse(`{"__proto__":{"isAdmin":true},${JSON.stringify(message).slice(1)}`)),
      fc
        .constantFrom(...pageMessages, ...doorMessages)
        .map((message) => ({ ...(message as object), kind: 'toString' })),
    );
    await fc.assert(
      fc.asyncProperty(bad, fc.constantFrom(page, popup, panel), async (message, sender) => {
        expect(await say(message, sender)).toMatchObject(isDropped);
      }),
      { numRuns: 300 },
    );
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });

  it('a megabyte is dropped before it is read', async () => {
    const much = 'x'.repeat(1_000_000);
    expect(isPlainData({ kind: 'keep-draft', key: 'a', content: much })).toBe(false);
    expect(await say({ kind: 'keep-draft', key: 'a', content: much }, panel)).toMatchObject(isDropped);
    expect(await say({ kind: 'page-rules', host: 'hubspot', more: much }, page)).toMatchObject(isDropped);
    let deep: unknown = 1;
    for (let depth = 0; depth < 10_000; depth += 1) deep = { deep };
    expect(await say({ kind: 'keep-draft', key: 'a', content: deep }, panel)).toMatchObject(isDropped);
  });
});
