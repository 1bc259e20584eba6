import { type ReactNode, useId } from 'react';
import { Group } from 'react-aria-components/Group';
import type { ControlGiven } from './control.tsx';

type Given = ControlGiven & { readonly children: ReactNode };

/** Several controls that make one value. */
export function FieldSet({ label, aside, below, isInvalid = false, children }: Given) {
  const id = useId();
  return (
    <Group
      className="b-control"
      aria-labelledby={`${id}-label`}
      aria-describedby={`${id}-below`}
      isInvalid={isInvalid}
    >
      <div className="b-row b-label-row">
        <span className="b-label" id={`${id}-label`} dir="auto">
          {label}
        </span>
        {aside}
      </div>
      <div className="b-stack-small">{children}</div>
      <div id={`${id}-below`}>{below}</div>
    </Group>
  );
}
