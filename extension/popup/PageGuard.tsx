import { useQuery } from '@tanstack/react-query';
import { browser } from 'wxt/browser';
import { Button } from '#shared/ui/controls/Button.tsx';
import { fillIn } from '../door/fill-in.ts';
import { useWorker } from '../door/use-worker.ts';
import type { PageState } from '../messages.ts';
import { usePopupWords } from './popup-words.ts';
import type { PopupWords } from './words/en.ts';

async function findTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id ?? null;
}

const rank = { 'not-guarding': 0, guarding: 1, 'nothing-here': 2 };

/** Is the page in this window guarded, and if not, why. A page of no host has nothing to say, and nothing is shown. */
export function PageGuard() {
  const words = usePopupWords();
  const tab = useQuery({ queryKey: ['tab'], queryFn: findTab, networkMode: 'always' });
  const pages = useWorker('pages', { tab: tab.data ?? -1 });
  const [page] = [...(pages.data ?? [])].sort(
    (one, other) => rank[one.state.looks] - rank[other.state.looks],
  );
  if (page === undefined) return null;
  const openPanel = async () => {
    await browser.tabs.sendMessage(page.tab, { kind: 'toggle-panel' }, { frameId: 0 });
    window.close();
  };
  return (
    <div className="popup-page" data-looks={page.state.looks}>
      <p>{sentenceOf(page.state, words)}</p>
      <Button look="quiet" onPress={() => void openPanel()}>
        {words.openPanel}
      </Button>
    </div>
  );
}

function sentenceOf(state: PageState, words: PopupWords): string {
  if (state.looks === 'not-guarding') return fillIn(words.notGuarded, { why: words.why[state.why] });
  return state.looks === 'guarding' ? words.guarded : words.nothingHere;
}
