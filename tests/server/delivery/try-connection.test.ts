import { expect, it } from 'vitest';
import type { Access } from '#server/access/access.ts';
import { createChannels } from '#server/delivery/registry.ts';
import { createPost } from '#server/delivery/targets/post.ts';
import { tryConnection } from '#server/delivery/try-connection.ts';
import { verifyWebhook } from '#server/delivery/webhook-signature.ts';
import { localPorts } from '#server/ports.ts';
import { catchHttp, catchMail, withStatus } from '../../support/catchers.ts';
import { openTestDatabase } from '../../support/database.ts';
import { connect, noon, openWorkspace, stored } from './practice.ts';

const database = await openTestDatabase();
const access = { publicUrl: () => new URL('https://baton.example.test/') } as Access;
const ports = { ...localPorts, now: () => noon };
const key = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';

type Ways = { readonly allowed?: readonly string[]; readonly smtpUrl?: string };

const tryAs = (workspace: string, { allowed = [], smtpUrl }: Ways, connection: string | null) => {
  const from = { name: 'Baton', address: 'baton@example.test' };
  const channels = createChannels({
    post: createPost({ resolve: async () => ['10.0.0.7'], allowed }),
    mail: smtpUrl === undefined ? null : { url: smtpUrl, from },
    publicUrl: () => 'https://baton.example.test',
  });
  const who = { workspace, person: 'rita', role: 'admin', kind: 'web', session: 'session' } as const;
  return tryConnection({ access, channels, database, ports, who }, connection);
};

it.each(['slack', 'teams', 'webhook'] as const)(
  'says in a message to %s that it is only a test',
  async (channel) => {
    const workspace = await openWorkspace(database);
    const catcher = await catchHttp();
    const connection = await connect(database, workspace, channel, `${catcher.origin}/hook`);
    const tried = await tryAs(workspace, { allowed: [catcher.origin] }, connection);
    expect(tried).toMatchObject({ ok: true, value: { outcome: 'sent', answer: 'Taken (200).' } });
    const { body, headers } = await catcher.next();
    if (channel === 'webhook') {
      expect(JSON.parse(body)).toEqual({ type: 'test', timestamp: new Date(noon).toISOString(), data: {} });
      const signed = {
        'webhook-id': `${headers['webhook-id']}`,
        'webhook-timestamp': `${headers['webhook-timestamp']}`,
        'webhook-signature': `${headers['webhook-signature']}`,
      };
      expect(verifyWebhook(signed, body, key, noon).ok).toBe(true);
    } else {
      expect(body).toContain('This is only a test.');
      expect(body).toContain('https://baton.example.test/connections');
    }
  },
);

it('mails the test of mail to whoever asks, and to nobody else', async () => {
  const workspace = await openWorkspace(database);
  const catcher = await catchMail();
  const tried = await tryAs(workspace, { smtpUrl: catcher.url }, null);
  expect(tried).toMatchObject({ ok: true, value: { outcome: 'sent' } });
  const { to, raw } = await catcher.next();
  expect(to).toEqual(['rita@example.test']);
  expect(raw).toContain('Subject: Test from Baton');
});

it('says what came back, and keeps and repeats nothing', async () => {
  const workspace = await openWorkspace(database);
  const catcher = await catchHttp();
  catcher.answer = withStatus(410);
  const connection = await connect(database, workspace, 'webhook', `${catcher.origin}/hook`);
  const tried = await tryAs(workspace, { allowed: [catcher.origin] }, connection);
  expect(tried).toMatchObject({ value: { outcome: 'never', answer: 'It refuses the message (410).' } });
  expect(await stored(database, workspace)).toEqual([]);
  expect(await tryAs(workspace, {}, null)).toMatchObject({
    value: { outcome: 'again', answer: 'No mail server is set (SMTP_URL).' },
  });
});

it('calls no address inside a private network, by name or by number', async () => {
  const workspace = await openWorkspace(database);
  for (const url of ['https://127.0.0.1/hook', 'https://inside.example.test/hook']) {
    const connection = await connect(database, workspace, 'webhook', url);
    expect(await tryAs(workspace, {}, connection)).toMatchObject({
      value: {
        outcome: 'never',
        answer: 'The address leads into a private network, which Baton does not call.',
      },
    });
  }
});

it('knows no connection of another workspace', async () => {
  const [mine, theirs] = [await openWorkspace(database), await openWorkspace(database)];
  const catcher = await catchHttp();
  const connection = await connect(database, theirs, 'webhook', `${catcher.origin}/hook`);
  expect(await tryAs(mine, { allowed: [catcher.origin] }, connection)).toMatchObject({ ok: false });
  expect(catcher.all).toEqual([]);
});
