import { type ReactNode, useState } from 'react';
import { Dialog } from './Dialog.tsx';
import { Refused } from './Refused.tsx';
import { TextField } from './TextField.tsx';
import type { Deed } from './use-deed.ts';

type Given = {
  readonly words: string;
  readonly title: string;
  /** What will be gone, and what will not. */
  readonly children: ReactNode;
  readonly deed: Deed<null>;
  /** Asked for in writing when there is no way back. */
  readonly name?: string;
  readonly onOpen?: () => void;
};

/** A button for what takes something away: says first what it will do, and is only done when that is confirmed. */
export function Destroy({ words, title, children, deed, name, onOpen }: Given) {
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const close = () => {
    setOpen(false);
    setTyped('');
    deed.forget();
  };
  const open = () => {
    onOpen?.();
    setOpen(true);
  };
  return (
    <>
      <button type="button" className="quiet" onClick={open}>
        {words}
      </button>
      {isOpen && (
        <Dialog title={title} onClose={close}>
          {children}
          {name !== undefined && (
            <TextField label={`Type “${name}” to go on`} value={typed} onChange={setTyped} />
          )}
          <Refused sentence={deed.sentence} problems={deed.problems} />
          <div className="deeds">
            <button
              type="button"
              className="danger"
              disabled={deed.isRunning || (name !== undefined && typed.trim() !== name)}
              onClick={() => deed.run(null)}
            >
              {words}
            </button>
            <button type="button" className="quiet" onClick={close}>
              Leave it as it is
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
}
