import { expect, it } from 'vitest';
import { createPanelFrame } from '#extension/guard/panel-frame.ts';
import { en as words } from '#extension/guard/words/en.ts';

it('stays as wide as somebody pulled it while the width of last time was still asked for', async () => {
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'open' });
  document.body.append(host);
  const asked = Promise.withResolvers<number | null>();
  const kept: number[] = [];
  const panel = createPanelFrame({
    root: {
      host,
      shadow,
      isOurs: () => false,
      canShow: () => true,
      raise: () => {},
      giveFocusBack: () => {},
    },
    words,
    language: 'en',
    address: 'about:blank',
    askWidth: () => asked.promise,
    keepWidth: (width) => kept.push(width),
    cannotStandHere: () => {},
    moved: () => {},
    findField: () => null,
  });
  panel.near();
  const grip = shadow.querySelector('.grip');
  grip?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }));
  expect(kept).toEqual([400]);
  asked.resolve(500);
  await asked.promise;
  expect(grip?.getAttribute('aria-valuenow')).toBe('400');
});
