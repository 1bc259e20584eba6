import type { Handoff } from '../../handoffs/handoff.ts';

export const TurnLine = ({ handoff }: { readonly handoff: Handoff }) => <p>{handoff.turn?.why}</p>;
