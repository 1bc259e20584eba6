import { type ReactNode, useEffect, useId, useRef } from 'react';

type Given = { readonly title: string; readonly onClose: () => void; readonly children: ReactNode };

/** The browser's own dialog: it keeps the focus inside, closes on Escape, and gives the focus back. */
export function Dialog({ title, onClose, children }: Given) {
  const place = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    if (place.current?.open === false) place.current.showModal();
  }, []);
  return (
    <dialog ref={place} aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{title}</h2>
      {children}
    </dialog>
  );
}
