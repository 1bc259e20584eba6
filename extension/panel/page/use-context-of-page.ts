import { useEffect, useState } from 'react';
import type { PanelContext } from '../../messages.ts';
import { useInPanel } from '../in-panel.ts';
import { readContext } from './read-context.ts';

/** What the panel stands beside, now. `undefined` until the page has spoken, null when no page does. */
export function useContextOfPage(): PanelContext | null | undefined {
  const { page, first } = useInPanel();
  const [context, setContext] = useState<PanelContext | null | undefined>(() => first?.context());
  useEffect(() => {
    let isOver = false;
    const stop = page.onContext(setContext);
    const told = first?.context();
    if (told !== undefined) setContext(told);
    else
      void page.say<'panel-context'>({ kind: 'panel-context' }).then((answer) => {
        if (!isOver) setContext((heard) => heard ?? readContext(answer));
      });
    return () => {
      isOver = true;
      stop();
    };
  }, [page, first]);
  return context;
}
