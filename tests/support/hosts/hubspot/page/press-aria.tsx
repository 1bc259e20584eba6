import React from 'react';
import { Button } from 'react-aria-components';
import type { PressProps } from './save-button.tsx';

/** A button that presses on key and pointer itself and needs no click. */
export const AriaSave = ({ attributes, isEmpty, label, onSave }: PressProps) => (
  <Button
    {...(attributes as object)}
    className="save"
    aria-disabled={isEmpty}
    onPress={() => {
      if (!isEmpty) onSave();
    }}
  >
    {label}
  </Button>
);
