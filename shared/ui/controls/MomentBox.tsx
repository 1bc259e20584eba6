import type { ControlGiven } from './control.tsx';
import { TextBox } from './TextBox.tsx';

type Given = ControlGiven & {
  /** `2026-11-24T16:00` on the wall of whoever types; empty while it is not whole. */
  readonly value: string;
  readonly onChange: (value: string) => void;
};

export const MomentBox = (given: Given) => <TextBox type="datetime-local" {...given} />;
