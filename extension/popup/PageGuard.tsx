import { browser } from 'wxt/browser';
import { Button } from '#shared/ui/controls/Button.tsx';
import { useWorker } from '../door/use-worker.ts';
import { guardSentence, plainestFirst } from './guard-sentence.ts';
import { usePopupWords } from './popup-words.ts';
import { useTabInFront } from './use-tab-in-front.ts';

/** Is the page in this window guarded, and if not, why. A page of no host has nothing to say, and nothing is shown. */
export function PageGuard() {
  const words = usePopupWords();
  const tab = useTabInFront();
  const pages = useWorker('pages', { tab: tab ?? -1 });
  const [page] = plainestFirst(pages.data ?? []);
  if (page === undefined) return null;
  const openPanel = async () => {
    await browser.tabs.sendMessage(page.tab, { kind: 'toggle-panel' }, { frameId: 0 });
    window.close();
  };
  return (
    <div className="popup-page" data-looks={page.state.looks}>
      <p>{guardSentence(page.state, words)}</p>
      <Button look="quiet" onPress={() => void openPanel()}>
        {words.openPanel}
      </Button>
    </div>
  );
}
