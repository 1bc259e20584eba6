import { expect, it } from 'vitest';
import { outgoingFor } from '#server/delivery/outgoing-for.ts';
import { catchHttp, catchMail } from '../../support/catchers.ts';
import { at, directory, template } from '../../support/company.ts';
import { openTestDatabase } from '../../support/database.ts';
import { sent } from '../../support/handoffs.ts';
import { connect, openOffice, openWorkspace, write } from './practice.ts';

const database = await openTestDatabase();

it('an escalation at closing reaches a program at once, and people when they open', async () => {
  const workspace = await openWorkspace(database);
  await database.pool.query(
    `INSERT INTO person (workspace_id, id, name, email) VALUES ($1, 'cora', 'Cora', 'cora@example.test')`,
    [workspace],
  );
  await database.pool.query(`INSERT INTO waiting VALUES ($1, 'cora', 'handoff-1')`, [workspace]);
  const [box, chat, program] = [await catchMail(), await catchHttp(), await catchHttp()];
  const [slack, webhook] = [
    await connect(database, workspace, 'slack', chat.origin),
    await connect(database, workspace, 'webhook', program.origin),
  ];
  const hears = { teams: [], hears: 'everything', showsNote: false } as const;
  const connections = [
    { id: slack, channel: 'slack', ...hears },
    { id: webhook, channel: 'webhook', ...hears },
  ] as const;

  const story = sent();
  const before = story.open;
  const already = story.events.length;
  story.due('accept');
  const reach = { directory, template, connections, hasMail: true };
  await write(database, workspace, outgoingFor(before, story.events.slice(already), reach), 'handoff-1');

  const office = openOffice(database, { smtpUrl: box.url, allowed: [chat.origin, program.origin] });
  office.clock.pass(story.now - office.clock.now());
  await office.work();
  expect(program.all).toHaveLength(2);
  expect([...chat.all, ...box.all]).toEqual([]);
  office.clock.pass(at('2026-11-24T14:00') - office.clock.now());
  await office.work();

  const letter = box.all.find(({ to }) => to.includes('cora@example.test'));
  expect(letter?.raw).toContain('Acme renewal comes to you: nobody has accepted it in time.');
  expect(chat.all).toHaveLength(1);
  expect(chat.all[0]?.body).toContain('For Cora: Acme renewal comes to you: nobody has accepted it in time.');
  expect(chat.all[0]?.body).not.toContain('Priya');
  const types = program.all.map(({ body }) => JSON.parse(body).type).sort();
  expect(types).toEqual(['handoff.asked-after-silence', 'handoff.moved-on']);
});
