import type React from 'react';
import { choice } from './portal.ts';
import { AriaSave } from './press-aria.tsx';

export type PressProps = {
  readonly attributes: Readonly<Record<string, string>>;
  readonly isEmpty: boolean;
  readonly label: React.ReactNode;
  readonly onSave: () => void;
};

const handlers: Readonly<Record<string, string>> = {
  click: 'onClick',
  capture: 'onClickCapture',
  mousedown: 'onMouseDown',
  pointerdown: 'onPointerDown',
  mouseup: 'onMouseUp',
  pointerup: 'onPointerUp',
};

/** Saves on whatever the address asked for; the host's own acts on `onClick` (source of about 2021). */
export function SaveButton(props: PressProps) {
  const { attributes, isEmpty, label, onSave } = props;
  const kind = choice('save', 'click');
  if (kind === 'aria') return <AriaSave {...props} />;
  const save = () => {
    if (!isEmpty) onSave();
  };
  const isForm = kind === 'form';
  return (
    <button
      type={isForm ? 'submit' : 'button'}
      className="save uiButton private-button private-button--primary"
      data-button-use="primary"
      aria-disabled={isEmpty}
      {...attributes}
      {...(isForm ? {} : { [handlers[kind] ?? 'onClick']: save })}
    >
      {label}
    </button>
  );
}
