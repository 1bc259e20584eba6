import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import type { HandoffView, Sent } from '#extension/worker-door.ts';
import { freshPolicy } from '#shared/seams/policy.ts';
import { directory, seam, template } from '../../support/company.ts';
import { button, control, draw, press, settingWith, type } from '../../support/draw.tsx';
import { readBack, sent } from '../../support/handoffs.ts';

let view: HandoffView | null = null;
let answered = Promise.withResolvers<Sent>();

/** The worker as the popup hears it. */
function hear({ kind }: { readonly kind: string }): unknown {
  if (kind === 'handoff') return view;
  if (kind === 'setup')
    return { version: 1, directory, seams: [seam], templates: [template], policy: freshPolicy };
  return kind === 'send' ? answered.promise : null;
}

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'baton',
      sendMessage: async (message: { readonly kind: string }) => hear(message),
      onMessage: { addListener: () => undefined, removeListener: () => undefined },
    },
  },
}));

const { AcceptScreen } = await import('#extension/popup/AcceptScreen.tsx');
const { PopupWordsContext } = await import('#extension/popup/popup-words.ts');
const { english } = await import('#extension/popup/words/en.ts');

const story = sent();
const taken = () => sent().does({ type: 'Accept', readBack }, 'cora').open;

/** Every answer that is under way has come, and is drawn. */
const settle = () =>
  act(async () => {
    for (let turn = 0; turn < 10; turn += 1) await new Promise((resolve) => setTimeout(resolve));
  });

const client = new QueryClient();
async function open(onDone = vi.fn()): Promise<HTMLElement> {
  client.clear();
  const { page } = draw(
    <QueryClientProvider client={client}>
      <PopupWordsContext value={english}>
        <AcceptScreen handoff="handoff-1" onDone={onDone} />
      </PopupWordsContext>
    </QueryClientProvider>,
    settingWith({ me: 'rita', now: story.now }),
  );
  await settle();
  return page;
}

/** The worker says that something changed, and the popup asks again. */
async function become(next: HandoffView): Promise<void> {
  view = next;
  await act(() => client.invalidateQueries({ queryKey: ['handoff'] }));
  await settle();
}

beforeEach(() => {
  view = { handoff: story.open, queued: [] };
  answered = Promise.withResolvers<Sent>();
});

it('a form that is under way stays, and shows the answer that a colleague was quicker', async () => {
  const page = await open();
  await type(control(page, english.outcome), 'Priya has signed');
  await press(button(page, english.sendAccept));
  // What is queued counts as done in this browser; then the server says otherwise.
  await become({ handoff: taken(), queued: [] });
  answered.resolve({
    ...{ outcome: 'refused', code: 'already-accepted', sentence: 'Already accepted by Cora.', places: [] },
  });
  await settle();
  expect(control(page, english.outcome)).toHaveProperty('value', 'Priya has signed');
  expect(page.textContent).toContain('Already accepted by Cora.');
});

it('what is accepted before anybody looked is not asked for', async () => {
  view = { handoff: taken(), queued: [] };
  const page = await open();
  expect(page.textContent).toContain(english.gone);
  expect(page.querySelector('form')).toBeNull();
});
