import { useState } from 'react';
import { Button } from '#shared/ui/controls/Button.tsx';
import { fillIn } from '../door/fill-in.ts';
import { tellWorker } from '../door/tell-worker.ts';
import { useWorker } from '../door/use-worker.ts';
import { useOptionsWords } from './options-words.ts';
import { Section } from './Section.tsx';

export function StoredHere() {
  const words = useOptionsWords();
  const query = useWorker('stored', {});
  const [step, setStep] = useState<'quiet' | 'sure' | 'wiped'>('quiet');
  const stored = query.data;
  if (stored === undefined) return null;
  const wipe = async () => {
    await tellWorker('wipe', {});
    await query.refetch();
    setStep('wiped');
  };
  return (
    <Section title={words.storedTitle} help={words.storedHelp}>
      <p>{fillIn(words.stored, { ...stored })}</p>
      <p className="options-row">
        {step === 'sure' ? (
          <>
            <Button onPress={() => void wipe()}>{fillIn(words.wipeSure, { ...stored })}</Button>
            <Button look="quiet" onPress={() => setStep('quiet')}>
              {words.cancel}
            </Button>
          </>
        ) : (
          <Button look="quiet" onPress={() => setStep('sure')}>
            {words.wipe}
          </Button>
        )}
      </p>
      {step === 'wiped' && <p role="status">{words.wiped}</p>}
    </Section>
  );
}
