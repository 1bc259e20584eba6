import { describe, expect, it } from 'vitest';
import type { Channels, Message } from '#server/delivery/channel.ts';
import { escapeMrkdwn, slackMessage } from '#server/delivery/channels/slack.ts';
import { teamsMessage } from '#server/delivery/channels/teams.ts';
import { draftOf } from '#server/delivery/drafts/draft.ts';
import type { NoticeFacts } from '#server/delivery/notice-facts.ts';
import { createChannels } from '#server/delivery/registry.ts';
import type { MailSettings } from '#server/delivery/settings.ts';
import { createPost } from '#server/delivery/targets/post.ts';
import {
  newSigningKey,
  replayWindow,
  signWebhook,
  verifyWebhook,
} from '#server/delivery/webhook-signature.ts';
import { instant } from '#shared/time/instant.ts';
import { breakOff, catchHttp, catchMail, hang, withStatus } from '../../support/catchers.ts';
import { monday } from '../../support/company.ts';
import { facts, hostile } from './facts.ts';

const publicUrl = 'https://baton.example.test';
const key = newSigningKey();

const channelsTo = (allowed: readonly string[], mail: MailSettings | null = null): Channels =>
  createChannels({
    post: createPost({ resolve: async () => [], allowed }),
    mail,
    publicUrl: () => publicUrl,
  });

const mailTo = (url: string): MailSettings => ({
  url,
  from: { name: 'Baton', address: 'baton@example.test' },
});

const message = (changes: Partial<Message> = {}, told: NoticeFacts = facts()): Message => ({
  ...{ id: '0b8f2f0e-6c3a-4c58-9a52-7a3f7b1f4f10', facts: [told], at: monday, showsNote: true },
  draft: draftOf(told, { publicUrl, showsNote: true }),
  to: { name: 'Rita', email: 'rita@example.test' },
  target: null,
  signal: new AbortController().signal,
  ...changes,
});

const headerOf = (raw: string, name: string): string | undefined =>
  new RegExp(`^${name}: (.*(?:\\r\\n[ \\t].*)*)`, 'im').exec(raw)?.[1]?.replace(/\r\n[ \t]/g, ' ');

describe('mail', () => {
  it('goes to the one person, as text and HTML, in the thread of its handoff', async () => {
    const catcher = await catchMail();
    const { mail } = channelsTo([], mailTo(catcher.url));
    expect(await mail.send(message())).toMatchObject({ kind: 'sent' });
    const { to, raw } = await catcher.next();
    expect(to).toEqual(['rita@example.test']);
    expect(headerOf(raw, 'message-id')).toBe('<0b8f2f0e-6c3a-4c58-9a52-7a3f7b1f4f10@baton.example.test>');
    expect(headerOf(raw, 'in-reply-to')).toBe('<handoff.h-1@baton.example.test>');
    expect(headerOf(raw, 'references')).toBe('<handoff.h-1@baton.example.test>');
    expect(headerOf(raw, 'auto-submitted')).toBe('auto-generated');
    expect(raw).toContain('multipart/alternative');
    expect(raw).toContain('Sam hands Acme renewal over to you.');
  });

  it.each(hostile)('keeps its headers, whatever a record or a person is called: %j', async (text) => {
    const catcher = await catchMail();
    const { mail } = channelsTo([], mailTo(catcher.url));
    const told = facts({ record: { ...facts().record, name: text } });
    const to = { name: text, email: 'rita@example.test' };
    expect(await mail.send(message({ to }, told))).toMatchObject({ kind: 'sent' });
    const caught = await catcher.next();
    expect(caught.to).toEqual(['rita@example.test']);
    const [head = ''] = caught.raw.split('\r\n\r\n');
    const names = head.split('\r\n').flatMap((line) => /^([\w-]+):/.exec(line)?.[1]?.toLowerCase() ?? []);
    expect(names).not.toContain('bcc');
    expect(names).not.toContain('x-header');
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(['a@b.test\r\nRCPT TO:<c@d.test>', 'a@b.test, c@d.test', '<a@b.test>', 'a b@c.test', 'nobody', ''])(
    'does not go to %j',
    async (email) => {
      const catcher = await catchMail();
      const { mail } = channelsTo([], mailTo(catcher.url));
      expect(await mail.send(message({ to: { name: 'Rita', email } }))).toMatchObject({ kind: 'never' });
      expect(catcher.all).toEqual([]);
    },
  );

  it('takes a mailbox that is unknown for final, and one that is full for a while', async () => {
    const catcher = await catchMail();
    const { mail } = channelsTo([], mailTo(catcher.url));
    catcher.refuse = () => ({ code: 550, words: 'no such user here' });
    expect(await mail.send(message())).toEqual({
      kind: 'never',
      answer: 'The mail server refuses this message (550).',
    });
    catcher.refuse = () => ({ code: 452, words: 'mailbox full' });
    expect(await mail.send(message())).toMatchObject({ kind: 'again', isLaneTrouble: false });
  });

  it('knows a mail server that is not there from a message that is refused', async () => {
    const { mail } = channelsTo([], mailTo('smtp://127.0.0.1:1'));
    expect(await mail.send(message())).toMatchObject({ kind: 'again', isLaneTrouble: true });
  });
});

describe('a webhook', () => {
  it('is signed, so that its receiver can check it with the shared key', async () => {
    const catcher = await catchHttp();
    const { webhook } = channelsTo([catcher.origin]);
    const target = { url: `${catcher.origin}/hook`, signingKey: key };
    expect(await webhook.send(message({ target }))).toMatchObject({ kind: 'sent' });
    const { headers, body } = await catcher.next();
    const { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature } = headers;
    const signed = {
      'webhook-id': `${id}`,
      'webhook-timestamp': `${timestamp}`,
      'webhook-signature': `${signature}`,
    };
    expect(verifyWebhook(signed, body, key, monday)).toEqual({ ok: true, value: { id: message().id } });
    expect(JSON.parse(body)).toMatchObject({
      type: 'handoff.handed-over',
      data: { handoff: { id: 'h-1', url: `${publicUrl}/handoffs/h-1` }, to: { id: 'rita' } },
    });
  });

  it('carries the words of the note only where it may', async () => {
    const catcher = await catchHttp();
    const { webhook } = channelsTo([catcher.origin]);
    const target = { url: catcher.origin, signingKey: key };
    await webhook.send(message({ target, showsNote: false }));
    expect((await catcher.next()).body).not.toContain('Priya');
  });

  it('does not leave for an address that leads inside', async () => {
    const { webhook } = channelsTo([]);
    const target = { url: 'https://169.254.169.254/latest', signingKey: key };
    expect(await webhook.send(message({ target }))).toMatchObject({ kind: 'never' });
  });

  it.each([
    [withStatus(500), { kind: 'again', isLaneTrouble: true }],
    [withStatus(302, { location: 'https://example.test' }), { kind: 'again', isLaneTrouble: true }],
    [withStatus(429, { 'retry-after': '7' }), { kind: 'again', isLaneTrouble: true, waitFor: 7_000 }],
    [withStatus(429, { 'retry-after': '999999' }), { kind: 'again', waitFor: 3_600_000 }],
    [withStatus(429, { 'retry-after': 'soon' }), { kind: 'again', waitFor: null }],
    [withStatus(400), { kind: 'again', isLaneTrouble: false }],
    [withStatus(410), { kind: 'never' }],
    [breakOff, { kind: 'again', isLaneTrouble: true }],
  ])('learns from the answer what to do next (%#)', async (answer, outcome) => {
    const catcher = await catchHttp();
    catcher.answer = answer;
    const { webhook } = channelsTo([catcher.origin]);
    const target = { url: catcher.origin, signingKey: key };
    expect(await webhook.send(message({ target }))).toMatchObject(outcome);
  });

  it('does not repeat what the other side wrote', async () => {
    const catcher = await catchHttp();
    catcher.answer = (response) => response.writeHead(500).end('inner secret');
    const { webhook } = channelsTo([catcher.origin]);
    const outcome = await webhook.send(message({ target: { url: catcher.origin, signingKey: key } }));
    expect(JSON.stringify(outcome)).not.toContain('inner secret');
  });

  it('ends with the patience of whoever sends it', async () => {
    const catcher = await catchHttp();
    catcher.answer = hang;
    const stop = new AbortController();
    const { webhook } = channelsTo([catcher.origin]);
    const target = { url: catcher.origin, signingKey: key };
    const sending = webhook.send(message({ target, signal: stop.signal }));
    await catcher.next();
    stop.abort();
    expect(await sending).toMatchObject({ kind: 'again', answer: 'There was no answer in time.' });
  });
});

describe('a signature', () => {
  const signed = signWebhook('msg-1', monday, '{"a":1}', key);
  const verified = (changes: Record<string, string> = {}, body = '{"a":1}', now: number = monday) =>
    verifyWebhook({ ...signed, ...changes }, body, key, instant(now));
  const refusedAs = (reason: string) => ({ ok: false, reason });

  it('is the one of the public example of Standard Webhooks', () => {
    const example = signWebhook(
      'msg_p5jXN8AQM9LWM0D4loKWxJek',
      instant(1_614_265_330_000),
      '{"test": 2432232314}',
      'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
    );
    expect(example['webhook-signature']).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
  });

  it('holds for this body, this id and this time only', () => {
    expect(verified().ok).toBe(true);
    expect(verified({}, '{"a":2}')).toEqual(refusedAs('wrong-signature'));
    expect(verified({ 'webhook-id': 'msg-2' })).toEqual(refusedAs('wrong-signature'));
    expect(verified({ 'webhook-timestamp': `${monday / 1000 + 1}` })).toEqual(refusedAs('wrong-signature'));
    expect(verifyWebhook(signed, '{"a":1}', newSigningKey(), monday)).toEqual(refusedAs('wrong-signature'));
  });

  it('is refused when it is older or newer than the window', () => {
    expect(verified({}, '{"a":1}', monday + replayWindow).ok).toBe(true);
    expect(verified({}, '{"a":1}', monday + replayWindow + 1)).toEqual(refusedAs('too-old'));
    expect(verified({}, '{"a":1}', monday - replayWindow - 1)).toEqual(refusedAs('too-new'));
  });

  it.each(['', 'v1', 'v1,', 'v2,abc', signed['webhook-signature'].slice(3), 'v1,=,='])(
    'is refused when it reads %j',
    (signature) => expect(verified({ 'webhook-signature': signature }).ok).toBe(false),
  );

  it('is refused when its time is no time', () => {
    for (const time of ['', 'now', '-1', '1e9', '99999999999999']) {
      expect(verified({ 'webhook-timestamp': time })).toEqual(refusedAs('not-signed'));
    }
  });

  it('is found among several, so that a key can be changed', () => {
    const several = `v1,AAAA ${signed['webhook-signature']}`;
    expect(verified({ 'webhook-signature': several }).ok).toBe(true);
  });
});

describe('chats', () => {
  it.each(['slack', 'teams'] as const)('%s gets what happened and the link', async (name) => {
    const catcher = await catchHttp();
    const channel = channelsTo([catcher.origin])[name];
    expect(await channel.send(message({ target: { url: catcher.origin, signingKey: null } }))).toMatchObject({
      kind: 'sent',
    });
    const { body } = await catcher.next();
    expect(body).toContain('For Rita: Sam hands Acme renewal over to you.');
    expect(body).toContain(`${publicUrl}/handoffs/h-1`);
  });

  const everywhere = (text: string) =>
    draftOf(
      facts({
        ...{ sender: text, actor: text, to: { id: 'x', name: text } },
        record: { ...facts().record, name: text },
        said: [{ label: 'reason', text }],
      }),
      { publicUrl, showsNote: true },
    );

  it.each(hostile)('reads no markup of Slack’s in %j', (text) => {
    const { blocks, text: fallback } = slackMessage(everywhere(text));
    const marked = blocks.flatMap((block) =>
      'text' in block && block.text?.type === 'mrkdwn' ? [block.text.text] : [],
    );
    expect(marked).toEqual([`<${publicUrl}/handoffs/h-1|Open the handoff>`]);
    expect(fallback).not.toMatch(/[<>]/);
  });

  it.each(hostile)('reads no markup of Teams’ in %j', (text) => {
    const message = teamsMessage(everywhere(text));
    const kinds = new Set(
      [...JSON.stringify(message).matchAll(/"type":"(\w[\w.]*)"/g)].map(([, kind]) => kind),
    );
    expect(kinds).toEqual(new Set(['message', 'AdaptiveCard', 'RichTextBlock', 'TextRun', 'Action.OpenUrl']));
    const links = message.attachments.flatMap(({ content }) => content.actions.map(({ url }) => url));
    expect(links).toEqual([`${publicUrl}/handoffs/h-1`]);
  });

  it('escapes what begins markup, once', () => {
    expect(escapeMrkdwn('<!here> & <b>')).toBe('&lt;!here&gt; &amp; &lt;b&gt;');
  });

  it('stays within what a chat takes, however long the words are', () => {
    const draft = everywhere('long '.repeat(2_000));
    for (const block of slackMessage(draft).blocks) {
      if ('text' in block) expect(block.text?.text.length).toBeLessThanOrEqual(3_000);
    }
    expect(JSON.stringify(teamsMessage(draft)).length).toBeLessThan(28_000);
  });
});
