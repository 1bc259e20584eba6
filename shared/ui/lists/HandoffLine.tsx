import type { HandoffId } from '../../handoffs/handoff.ts';
import type { LineShown } from './line-for.ts';

type Given = {
  readonly line: LineShown;
  readonly href?: string;
  readonly onOpen?: (id: HandoffId) => void;
};

export const HandoffLine = ({ line }: Given) => <p>{line.record}</p>;
