import { browser } from 'wxt/browser';
import { Button } from '#shared/ui/controls/Button.tsx';
import { fillIn } from '../door/fill-in.ts';
import type { PanelContext } from '../messages.ts';
import { useInPanel } from './in-panel.ts';
import type { PanelWords } from './words/en.ts';

type Given = {
  readonly name: string | null;
  readonly context: PanelContext | null;
  readonly onClose: () => void;
};

/** Which record this is about, and whether what is written beside it is checked. */
export function PanelHead({ name, context, onClose }: Given) {
  const { words, page } = useInPanel();
  const isGuarded = context?.state.looks !== 'not-guarding' && context !== null;
  return (
    <header className="panel-head">
      <div className="panel-head-row">
        <h1 className="b-title" dir="auto" tabIndex={-1} data-first>
          {name ?? words.noRecord}
        </h1>
        <Button look="plain" label={words.settings} onPress={() => void browser.runtime.openOptionsPage()}>
          <span aria-hidden="true">⚙</span>
        </Button>
        <Button look="plain" label={words.close} onPress={onClose}>
          <span aria-hidden="true">✕</span>
        </Button>
      </div>
      {!page.isAlone && (
        <p className={isGuarded ? 'b-soft b-small' : 'b-notice b-notice-care'} role="status">
          {guardSentence(context, words)}
        </p>
      )}
    </header>
  );
}

function guardSentence(context: PanelContext | null, words: PanelWords): string {
  if (context === null) return words.noPage;
  const { state } = context;
  if (state.looks === 'not-guarding') return fillIn(words.notGuarded, { why: words.why[state.why] });
  return state.looks === 'guarding' ? words.guarded : words.nothingToCheck;
}
