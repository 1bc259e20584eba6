import { expect, test } from 'vitest';
import { forgetPages, listPages, notePage } from '#extension/background/page-states.ts';
import { newGround, wake } from './world.ts';

const guarding = { looks: 'guarding' } as const;

test('a page that spoke is listed until its tab is closed', async () => {
  const ground = newGround();
  const tools = wake(ground);
  await notePage(tools, { tab: 1, frame: 0 }, 'hubspot', guarding);
  expect(await listPages(tools, null)).toEqual([{ tab: 1, frame: 0, host: 'hubspot', state: guarding }]);
  await forgetPages(tools, 1);
  expect(await listPages(tools, null)).toEqual([]);
});

test('the last word of a page whose tab is closed already lists nothing of that tab, and leaves the others', async () => {
  const ground = newGround();
  const tools = wake(ground);
  await notePage(tools, { tab: 1, frame: 0 }, 'hubspot', guarding);
  await notePage(tools, { tab: 2, frame: 0 }, 'zendesk', guarding);
  ground.closedTabs.add(1);
  await notePage(tools, { tab: 1, frame: 3 }, 'hubspot', { looks: 'nothing-here' });
  expect(await listPages(tools, null)).toEqual([{ tab: 2, frame: 0, host: 'zendesk', state: guarding }]);
});
