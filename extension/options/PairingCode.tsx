import { browser } from 'wxt/browser';
import { Button } from '#shared/ui/controls/Button.tsx';
import { useTimes } from '#shared/ui/time/use-times.ts';
import { fillIn } from '../door/fill-in.ts';
import type { Pairing } from '../worker-door.ts';
import { useOptionsWords } from './options-words.ts';
import { Section } from './Section.tsx';

type Given = { readonly pairing: Extract<Pairing, { step: 'code' }>; readonly onCancel: () => void };

export function PairingCode({ pairing: { code, page, expiresAt }, onCancel }: Given) {
  const words = useOptionsWords();
  const times = useTimes();
  return (
    <Section title={words.codeTitle} help={words.codeHelp}>
      <p className="options-code">
        <output>{code}</output>
      </p>
      <p className="options-row">
        <Button onPress={() => void browser.tabs.create({ url: page })}>{words.codeOpen}</Button>
        <Button look="quiet" onPress={onCancel}>
          {words.cancel}
        </Button>
      </p>
      <p role="status" className="b-soft">
        {fillIn(words.codeWaits, { time: times.exact(expiresAt) })}
      </p>
    </Section>
  );
}
