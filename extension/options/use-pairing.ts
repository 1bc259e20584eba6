import { useEffect, useState } from 'react';
import { tellWorker } from '../door/tell-worker.ts';
import type { Pairing } from '../worker-door.ts';

const askedEvery = 1_500;

/** The pairing under way, wherever it was begun: asked of the worker for as long as a code is shown. */
export function usePairing() {
  const [now, setNow] = useState<Pairing>({ step: 'none' });
  useEffect(() => {
    void tellWorker('pairing', {}).then((found) => {
      if (found.step === 'code') setNow(found);
    });
  }, []);
  const isOpen = now.step === 'code';
  useEffect(() => {
    if (!isOpen) return;
    const timer = setInterval(() => void tellWorker('pairing', {}).then(setNow), askedEvery);
    return () => clearInterval(timer);
  }, [isOpen]);
  const cancel = () => {
    setNow({ step: 'none' });
    void tellWorker('cancel-pairing', {});
  };
  return { now, show: setNow, cancel };
}
