import { useRef, useState } from 'react';
import type { CommandBody } from '../../handoffs/offers.ts';
import type { ToldRefusal } from '../words/refusal-in.ts';
import type { CommandOutcome } from './command-outcome.ts';

/** Where a command stands. `failed` is our own fault, never the person’s. */
export type CommandState =
  | { readonly kind: 'idle' | 'pending' | 'unreachable' | 'failed' }
  | { readonly kind: 'refused'; readonly refusal: ToldRefusal; readonly places: readonly string[] };

const idle: CommandState = { kind: 'idle' };

type Given = {
  readonly onCommand: (body: CommandBody) => Promise<CommandOutcome>;
  readonly onGone: (outcome: 'accepted' | 'kept') => void;
};

export function useCommand({ onCommand, onGone }: Given) {
  const [state, setState] = useState<CommandState>(idle);
  // Two presses may come before the first is drawn as pending.
  const isUnderWay = useRef(false);
  const run = async (body: CommandBody) => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setState({ kind: 'pending' });
    const next = await onCommand(body).then(stateAfter, (): CommandState => ({ kind: 'failed' }));
    isUnderWay.current = false;
    setState(next === 'accepted' || next === 'kept' ? idle : next);
    if (next === 'accepted' || next === 'kept') onGone(next);
  };
  return { state, run };
}

function stateAfter(outcome: CommandOutcome): CommandState | 'accepted' | 'kept' {
  switch (outcome.outcome) {
    case 'accepted':
      return 'accepted';
    case 'unreachable':
      return outcome.isKept ? 'kept' : { kind: 'unreachable' };
    case 'refused': {
      const { sentence, code, words, places } = outcome;
      return { kind: 'refused', refusal: { sentence, code, words }, places };
    }
    case 'malformed': {
      const sentence = outcome.problems.map((problem) => problem.sentence).join(' ');
      return { kind: 'refused', refusal: { sentence }, places: outcome.problems.map(({ path }) => path) };
    }
    default:
      return outcome satisfies never;
  }
}
