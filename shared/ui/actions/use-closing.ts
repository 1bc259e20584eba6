import { type Dispatch, type SetStateAction, useEffect, useRef } from 'react';

/** Closing a form gives the focus back to the button that opened it, or to the whole when that is gone. */
export function useClosing(open: string | null, setOpen: Dispatch<SetStateAction<string | null>>) {
  const here = useRef<HTMLElement>(null);
  const closed = useRef<string | null>(null);
  useEffect(() => {
    if (open !== null || closed.current === null) return;
    const opener = here.current?.querySelector(`[data-opens="${CSS.escape(closed.current)}"]`);
    closed.current = null;
    if (opener instanceof HTMLElement) opener.focus();
    else here.current?.focus();
  }, [open]);
  const close = (key: string) => {
    closed.current = key;
    setOpen((before) => (before === key ? null : before));
  };
  return { here, close };
}
