import { useEffect, useState } from 'react';
import { useInPanel } from './in-panel.ts';
import { type Refused, watchPresses } from './watch-presses.ts';

const shownFor = 8_000;

/** For a while after a press that did not count: whether something lay over the panel, or it had just moved. */
export function useCovered(): Refused | null {
  const { page } = useInPanel();
  const [refused, setRefused] = useState<Refused | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const say = (why: Refused) => {
      clearTimeout(timer);
      setRefused(why);
      timer = setTimeout(() => setRefused(null), shownFor);
    };
    const stop = watchPresses(document.body, say, page.onMoved);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [page]);
  return refused;
}
