import { expect, it, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import { readEnv } from '#server/env.ts';
import { startServer } from '#server/start.ts';
import { defaultDeadlines } from '#shared/seams/default-deadlines.ts';
import { quick } from '#shared/templates/defaults/quick.ts';
import { workingHours } from '#shared/time/allowance.ts';
import { type Instant, instant } from '#shared/time/instant.ts';
import { browserAt, deviceAt } from '../support/browser-session.ts';
import { catchHttp, catchMail } from '../support/catchers.ts';
import { at, weekIn } from '../support/company.ts';
import { createTestDatabase } from '../support/database.ts';

const password = 'quiet otters weigh lemons';
const given = (value: unknown) => ({ kind: 'given', value, source: 'typed' });
type Valued<Value> = { readonly value: Value };

/** The walk of README.md, "The first hour", as somebody new takes it. */
it('goes from an empty machine to an escalation in a mail box and a webhook', async () => {
  const [mails, hooks] = [await catchMail(), await catchHttp()];
  const clock: { now: Instant } = { now: at('2026-11-23T09:00') };
  const env = readEnv({
    DATABASE_URL: await createTestDatabase('nothing'),
    PORT: '0',
    LOG_LEVEL: 'silent',
    SMTP_URL: mails.url,
    WEBHOOK_ALLOW: hooks.origin,
  });
  if (!env.ok) throw new Error(JSON.stringify(env.reason));
  const started = await startServer(
    env.value,
    () => undefined,
    () => clock.now,
  );
  if (!started.ok) throw new Error(started.reason);
  onTestFinished(started.value.stop);
  const { address, lines } = started.value;

  // The link on the console makes the company and its first admin.
  const welcome = /http\S+\/welcome\/\S+/.exec(lines.join('\n'))?.[0] ?? '';
  const ada = browserAt(address);
  expect((await ada.open(new URL(welcome).pathname)).status).toBe(200);
  const first = { company: 'Acme', name: 'Ada Lund', address: 'ada@acme.test', password };
  expect((await ada.submit(new URL(welcome).pathname, first)).status).toBe(303);
  const { person: adaId } = (await ada.ask('access.me')) as { person: string };

  // A second person comes by the link in their mail.
  await ada.tell('access.invite', { address: 'ben@acme.test', name: 'Ben Ito', role: 'member' });
  const invitation = /\/invitation\/[\w-]+/.exec(decoded((await mails.next()).raw))?.[0] ?? '';
  const ben = browserAt(address);
  expect((await ben.submit(invitation, { name: 'Ben Ito', password })).status).toBe(303);
  const { person: benId } = (await ben.ask('access.me')) as { person: string };

  // Two teams, a template, a seam with an owner, and a program that hears of escalations.
  const team = async (name: string, lead: string, zone: string) => {
    const calendar = weekIn(zone);
    const saved = await ada.tell('people.saveTeam', { id: null, name, lead, members: [lead], calendar });
    return (saved as Valued<{ id: string }>).value.id;
  };
  const [sales, onboarding] = [
    await team('Sales', adaId, 'Europe/Berlin'),
    await team('Onboarding', benId, 'Europe/Berlin'),
  ];
  expect(await ada.tell('templates.publish', { template: quick })).toMatchObject({ ok: true });
  const seam = {
    ...{ name: 'Sales to onboarding', from: sales, to: onboarding, owner: adaId, mode: 'block' },
    ...{
      template: { id: quick.id, version: 1 },
      everyReceiver: false,
      deadlines: defaultDeadlines(quick.id),
    },
    ladder: [{ asked: { kind: 'owner' }, wait: workingHours(2) }],
  };
  const saved = await ada.tell('seams.save', { id: null, seam });
  expect(saved).toMatchObject({ ok: true });
  const seamId = (saved as Valued<{ id: string }>).value.id;
  const connection = {
    channel: 'webhook',
    name: 'Stock',
    url: `${hooks.origin}/baton`,
    hears: 'escalations',
  };
  expect(await ada.tell('delivery.connect', { connection })).toMatchObject({ ok: true });

  // Ada's extension is paired: a code, approved on her own page, gives one token.
  const offer = (await (await fetch(`${address}/device/code`, { method: 'POST' })).json()) as {
    device_code: string;
    user_code: string;
  };
  expect((await ada.submit('/pair/approve', { code: offer.user_code })).text).toContain('Connected');
  const grant = {
    grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
    device_code: offer.device_code,
  };
  const collected = await fetch(`${address}/device/token`, {
    method: 'POST',
    body: new URLSearchParams(grant),
  });
  const { access_token: token } = (await collected.json()) as { access_token: string };
  const extension = deviceAt(address, token);

  // Ben's page is told at once that there is something new.
  const socket = new WebSocket(`${address.replace('http', 'ws')}/live`);
  onTestFinished(() => socket.terminate());
  const news = Promise.withResolvers<void>();
  let words = 0;
  socket.on('open', () => socket.send(JSON.stringify({ token })));
  socket.on('message', () => {
    words += 1;
    if (words === 2) news.resolve();
  });
  await new Promise((resolve) => socket.once('message', resolve));

  const send = (handoff: string) => ({
    ...{ type: 'Send', id: `command-${handoff}`, handoff, seam: seamId },
    record: {
      ...{ host: 'hubspot', type: 'deal', id: '4711', name: 'Acme renewal' },
      url: 'https://app.hubspot.com/contacts/1/record/0-3/4711',
    },
    to: [{ kind: 'person', id: benId, name: 'Ben Ito' }],
    note: {
      template: { id: quick.id, version: 1 },
      values: {
        ...Object.fromEntries(
          quick.fields.filter(({ noneAllowed }) => noneAllowed).map(({ key }) => [key, { kind: 'none' }]),
        ),
        ...{ severity: given('routine'), to: given({ kind: 'person', id: benId, name: 'Ben Ito' }) },
        ...{ outcome: given('Forty dispatchers in Leeds plan their routes in the app') },
        ...{ 'next-step': given('Call Maria Lopez about the import file on Tue 1 December') },
        ...{ 'next-step-by': given('2026-12-01') },
      },
    },
  });
  expect(await extension.tell('handoffs.execute', send('handoff-accepted'))).toMatchObject({
    outcome: 'accepted',
  });
  await news.promise;
  expect(decoded((await mails.next()).raw)).toContain('Acme renewal');

  // Ben accepts in his own words, and Ada's feed has both ends.
  expect(await ben.ask('handoffs.badge')).toEqual({ waiting: 1 });
  const readBack = {
    outcome: 'Leeds runs on our planner',
    firstStep: 'Ring Maria for a sample',
    by: '2026-11-30',
  };
  const accept = { type: 'Accept', id: 'command-ben-accepts', handoff: 'handoff-accepted', readBack };
  expect(await ben.tell('handoffs.execute', accept)).toMatchObject({ outcome: 'accepted' });
  const told = async () => {
    const feed = (await extension.ask('feed.since', { cursor: '' })) as {
      events: { event: { type: string } }[];
    };
    return feed.events.map(({ event }) => event.type);
  };
  // The feed goes no further than the oldest write still under way, so that nobody misses it: a mail being marked as sent, say.
  await expect.poll(told, { timeout: 15_000 }).toEqual(expect.arrayContaining(['Sent', 'Accepted']));

  // Nobody takes the second one: the next morning the ladder asks the owner, by mail and by webhook.
  await extension.tell('handoffs.execute', send('handoff-forgotten'));
  const hook = hooks.next();
  clock.now = instant(at('2026-11-24T12:00'));
  const caught = await hook;
  expect(caught.path).toBe('/baton');
  expect(caught.headers['webhook-signature']).toMatch(/^v1,/);
  expect(caught.body).toContain('handoff-forgotten');
  const toAda = async () => {
    for (;;) {
      const mail = await mails.next();
      if (mail.to.includes('ada@acme.test') && decoded(mail.raw).includes('handoff-forgotten')) return mail;
    }
  };
  expect(decoded((await toAda()).raw)).toContain('Acme renewal');
  expect((await (await fetch(`${address}/health`)).json()) as unknown).toMatchObject({ ready: true });
}, 60_000);

/** Mail is cut into lines and its signs are written as codes. */
const decoded = (raw: string): string =>
  raw
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
