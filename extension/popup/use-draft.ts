import { useEffect, useState } from 'react';
import { tellWorker } from '../door/tell-worker.ts';

/** A small form that survives the popup: stored by the worker as it is typed. */
export function useDraft<Value extends Readonly<Record<string, string>>>(key: string, empty: Value) {
  const [value, setValue] = useState(empty);
  useEffect(() => {
    let isOver = false;
    void tellWorker('find-draft', { key }).then((draft) => {
      if (!isOver && draft !== null) setValue((typed) => ({ ...typed, ...textsIn(draft.content, typed) }));
    });
    return () => {
      isOver = true;
    };
  }, [key]);
  return {
    value,
    change: (changed: Value) => {
      setValue(changed);
      void tellWorker('keep-draft', { key, content: changed });
    },
    forget: () => tellWorker('drop-draft', { key }),
  };
}

/** Only what is still empty takes what was kept, and only what is text. */
function textsIn(content: unknown, typed: Readonly<Record<string, string>>): Record<string, string> {
  if (typeof content !== 'object' || content === null) return {};
  const entries = Object.entries(content).filter(
    ([name, kept]) => typed[name] === '' && typeof kept === 'string' && kept !== '',
  );
  return Object.fromEntries(entries);
}
