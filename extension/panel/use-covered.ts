import { useEffect, useState } from 'react';
import { watchPresses } from './watch-presses.ts';

const shownFor = 8_000;

/** True for a while after a press that did not count, since something lay over the panel. */
export function useCovered(): boolean {
  const [isCovered, setIsCovered] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = watchPresses(document.body, () => {
      clearTimeout(timer);
      setIsCovered(true);
      timer = setTimeout(() => setIsCovered(false), shownFor);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, []);
  return isCovered;
}
