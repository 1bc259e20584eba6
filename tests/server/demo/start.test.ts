import { expect, it, onTestFinished } from 'vitest';
import { readEnv } from '#server/env.ts';
import { startServer } from '#server/start.ts';
import { createTestDatabase } from '../../support/database.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

async function start(url: string) {
  const env = readEnv({
    ...{ PORT: '0', LOG_LEVEL: 'silent', DATABASE_URL: url, BATON_DATA: temporaryFolder() },
  });
  if (!env.ok) throw new Error('The settings were refused.');
  const running = await startServer(env.value, () => undefined, undefined, true);
  if (!running.ok) throw new Error(running.reason);
  return running.value;
}

it('starts with a company to look around in, and a link into it that works', async () => {
  const url = await createTestDatabase('nothing');
  const first = await start(url);
  await first.stop();
  const { lines, stop } = await start(url);
  onTestFinished(stop);
  const links = lines.flatMap((line) => /Ada Kern, an admin: (\S+)/.exec(line)?.[1] ?? []);
  expect(links).toHaveLength(1);
  expect(lines.join('\n')).not.toMatch(/Begin here/);
  const [link = ''] = links;
  const entered = await fetch(link, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: new URL(link).origin },
  });
  expect(entered.status).toBe(303);
  const cookie = entered.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const me = await fetch(new URL('/trpc/access.me', link), { headers: { cookie } });
  expect(await me.json()).toMatchObject({ result: { data: { name: 'Ada Kern', role: 'admin' } } });
  const inbox = await fetch(`${new URL('/trpc/people.list', link).href}?input=%7B%7D`, {
    headers: { cookie },
  });
  expect(await inbox.text()).toMatch(/Mara Lindqvist/);
});
