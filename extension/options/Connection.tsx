import { type FormEvent, useState } from 'react';
import { browser } from 'wxt/browser';
import { Button } from '#shared/ui/controls/Button.tsx';
import { TextBox } from '#shared/ui/controls/TextBox.tsx';
import { RefusalNotice } from '#shared/ui/states/RefusalNotice.tsx';
import { fillIn } from '../door/fill-in.ts';
import { tellWorker } from '../door/tell-worker.ts';
import type { WorkerStatus } from '../worker-door.ts';
import { useOptionsWords } from './options-words.ts';
import { PairingCode } from './PairingCode.tsx';
import { patternOf } from './pattern-of.ts';
import { Section } from './Section.tsx';
import { usePairing } from './use-pairing.ts';

type Given = Pick<WorkerStatus, 'session' | 'ended'> & { readonly managed: string | null };

export function Connection({ session, ended, managed }: Given) {
  const words = useOptionsWords();
  const pairing = usePairing();
  const [typed, setTyped] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const server = managed ?? typed;

  if (session !== null) {
    return (
      <Section title={words.connection}>
        <p>{fillIn(words.connectedTo, session)}</p>
        <p>
          <Button look="quiet" onPress={() => void tellWorker('disconnect', {})}>
            {words.disconnect}
          </Button>
        </p>
      </Section>
    );
  }

  const connect = async (event: FormEvent) => {
    event.preventDefault();
    setRefusal(null);
    const pattern = patternOf(server);
    // Asked in the very press: a browser lets nobody ask later. The worker says what is wrong with an address.
    const isAllowed = pattern === null || (await browser.permissions.request({ origins: [pattern] }));
    if (!isAllowed) return setRefusal(fillIn(words.notAllowed, { server }));
    setIsBusy(true);
    pairing.show(await tellWorker('connect', { server }));
    setIsBusy(false);
  };

  if (pairing.now.step === 'code') return <PairingCode pairing={pairing.now} onCancel={pairing.cancel} />;
  const sentence = refusal ?? (pairing.now.step === 'failed' ? pairing.now.sentence : null);
  return (
    <Section title={words.connection}>
      {ended !== null && <p>{ended}</p>}
      <form className="options-row" onSubmit={(event) => void connect(event)}>
        <TextBox
          label={words.server}
          value={server}
          onChange={setTyped}
          inputMode="url"
          isDisabled={managed !== null}
          below={managed === null ? words.serverHelp : words.serverManaged}
        />
        <Button type="submit" isPending={isBusy}>
          {words.connect}
        </Button>
      </form>
      {sentence !== null && <RefusalNotice sentence={sentence} />}
    </Section>
  );
}
