import { useQuery } from '@tanstack/react-query';
import { browser } from 'wxt/browser';
import { Button } from '#shared/ui/controls/Button.tsx';
import { fillIn } from '../door/fill-in.ts';
import { useWorker } from '../door/use-worker.ts';
import type { TabState } from '../worker-door.ts';
import { guardSentence, otherTabs } from './guard-sentence.ts';
import { usePopupWords } from './popup-words.ts';
import { useTabInFront } from './use-tab-in-front.ts';

/** The other open pages of the three hosts: which are guarded, which are not, and why. */
export function OtherPages() {
  const words = usePopupWords();
  const tab = useTabInFront();
  const pages = useWorker('pages', { tab: null });
  const others = tab === undefined ? [] : otherTabs(pages.data ?? [], tab);
  if (others.length === 0) return null;
  const blind = others.filter(({ state }) => state.looks === 'not-guarding').length;
  return (
    <details className="b-details popup-pages">
      <summary>
        {fillIn(words.otherPages, { count: others.length })}
        {blind > 0 && <strong> · {fillIn(words.notChecked, { count: blind })}</strong>}
      </summary>
      <ul>
        {others.map((one) => (
          <li key={one.tab}>
            <OtherPage page={one} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function OtherPage({ page: { tab, host, state } }: { readonly page: TabState }) {
  const words = usePopupWords();
  const found = useQuery({
    queryKey: ['title', tab],
    queryFn: async () => (await browser.tabs.get(tab)).title ?? null,
    ...{ networkMode: 'always', retry: false },
  });
  const go = async () => {
    const shown = await browser.tabs.update(tab, { active: true });
    if (shown) await browser.windows.update(shown.windowId, { focused: true });
  };
  return (
    <>
      <Button look="plain" onPress={() => void go()}>
        <bdi>{found.data || host}</bdi>
      </Button>
      <p className={state.looks === 'not-guarding' ? '' : 'b-soft'}>{guardSentence(state, words)}</p>
    </>
  );
}
