import { useState } from 'react';
import { browser } from 'wxt/browser';
import { Button } from '#shared/ui/controls/Button.tsx';
import { tellWorker } from '../door/tell-worker.ts';
import { useOptionsWords } from './options-words.ts';
import { Section } from './Section.tsx';

/** What each frame of a guarded page says of the field somebody last clicked into. */
async function describeFields(): Promise<readonly string[]> {
  const pages = await tellWorker('pages', { tab: null });
  const said = await Promise.all(
    pages.map(async ({ tab, frame }) => {
      try {
        const lines: unknown = await browser.tabs.sendMessage(
          tab,
          { kind: 'describe-editor' },
          { frameId: frame },
        );
        return Array.isArray(lines) ? lines.filter((line) => typeof line === 'string') : [];
      } catch {
        // The tab was closed, or is of an older version of the extension.
        return [];
      }
    }),
  );
  return said.flat();
}

export function Calibration() {
  const words = useOptionsWords();
  const [answer, setAnswer] = useState<{
    readonly sentence: string;
    readonly lines: readonly string[];
  } | null>(null);
  const describe = async () => {
    const lines = await describeFields();
    if (lines.length > 0) await navigator.clipboard.writeText(lines.join('\n'));
    setAnswer({ sentence: lines.length > 0 ? words.described : words.notDescribed, lines });
  };
  return (
    <Section title={words.developer} help={words.describeHelp}>
      <p>
        <Button look="quiet" onPress={() => void describe()}>
          {words.describe}
        </Button>
      </p>
      {answer !== null && <p role="status">{answer.sentence}</p>}
      {answer !== null && answer.lines.length > 0 && (
        <pre className="options-lines">{answer.lines.join('\n')}</pre>
      )}
    </Section>
  );
}
