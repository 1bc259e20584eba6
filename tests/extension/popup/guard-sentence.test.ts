import { describe, expect, it } from 'vitest';
import { guardSentence, otherTabs } from '#extension/popup/guard-sentence.ts';
import { english } from '#extension/popup/words/en.ts';
import type { TabState } from '#extension/worker-door.ts';

const page = (tab: number, frame: number, state: TabState['state']): TabState => ({
  ...{ tab, frame, host: 'hubspot', state },
});
const guarding = { looks: 'guarding' } as const;
const late = { looks: 'not-guarding', why: 'late' } as const;

describe('the other open pages', () => {
  it('are one line a tab, without the one in front, the unguarded first', () => {
    const pages = [page(1, 0, late), page(2, 0, guarding), page(3, 0, guarding), page(3, 7, late)];
    expect(otherTabs(pages, 1).map(({ tab, state }) => [tab, state.looks])).toEqual([
      [3, 'not-guarding'],
      [2, 'guarding'],
    ]);
  });

  it('are all of them when no page is in front', () => {
    expect(otherTabs([page(2, 0, guarding)], null)).toHaveLength(1);
  });
});

it('a page that is not guarded says why, and what mends it', () => {
  expect(guardSentence(late, english)).toBe(
    'Notes on this page are not checked: the page was open before Baton. Reload it.',
  );
});
