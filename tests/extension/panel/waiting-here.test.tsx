import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act } from 'react';
import { expect, it, vi } from 'vitest';
import type { DeviceSetup } from '#extension/worker-door.ts';
import { freshPolicy } from '#shared/seams/policy.ts';
import { directory, record, seam, template } from '../../support/company.ts';
import { button, buttonsIn, control, draw, press, settingWith, type } from '../../support/draw.tsx';
import { readBack, sent } from '../../support/handoffs.ts';

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'baton',
      sendMessage: async () => null,
      onMessage: { addListener: () => undefined, removeListener: () => undefined },
    },
  },
}));

const { WaitingHere } = await import('#extension/panel/here/WaitingHere.tsx');
const { InPanelContext } = await import('#extension/panel/in-panel.ts');
const { english } = await import('#extension/panel/words/en.ts');

const setup: DeviceSetup = {
  version: 1,
  directory,
  seams: [seam],
  templates: [template],
  policy: freshPolicy,
};
const page = {
  say: async () => null,
  onContext: () => () => undefined,
  onMoved: () => () => undefined,
  ...{ record, isWindow: false, isAlone: false },
};
const client = new QueryClient();
const pieceFor = (handoff: ReturnType<typeof sent>['open']) => (
  <QueryClientProvider client={client}>
    <InPanelContext value={{ words: english, page }}>
      <WaitingHere handoffs={[handoff]} setup={setup} />
    </InPanelContext>
  </QueryClientProvider>
);
const settle = () => act(() => vi.dynamicImportSettled());

/** Rita looks at what waits for her; meanwhile Cora, who may as well, accepts it. */
async function lookedAt() {
  const story = sent().does({ type: 'MarkSeen' }, 'rita');
  const drawn = draw(pieceFor(story.open), settingWith({ me: 'rita', now: story.now }));
  await settle();
  const beQuicker = async () => {
    drawn.redraw(pieceFor(story.does({ type: 'Accept', readBack }, 'cora').open));
    await settle();
  };
  return { page: drawn.page, beQuicker };
}

it('what was being written stays when a colleague is quicker', async () => {
  const { page, beQuicker } = await lookedAt();
  await press(button(page, 'Accept'));
  await type(control(page, 'In your words: what will be true when this is done?'), 'Priya has signed');
  await beQuicker();
  expect(control(page, 'In your words: what will be true when this is done?')).toHaveProperty(
    'value',
    'Priya has signed',
  );
});

it('what nobody touched is a line again when it waits for somebody else, and who closed it keeps it closed', async () => {
  const { page, beQuicker } = await lookedAt();
  expect(buttonsIn(page)).toContain('Accept');
  await beQuicker();
  expect(buttonsIn(page)).not.toContain(english.back);

  const second = await lookedAt();
  await press(button(second.page, english.back));
  expect(buttonsIn(second.page)).not.toContain('Accept');
});
