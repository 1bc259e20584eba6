import { useCallback, useRef } from 'react';
import type { Handoff } from '#shared/handoffs/handoff.ts';
import type { CommandBody } from '#shared/handoffs/offers.ts';
import type { CommandOutcome } from '#shared/ui/actions/command-outcome.ts';
import type { Sent } from '../worker-door.ts';
import { tellWorker } from './tell-worker.ts';

/** Said again after no answer came, the very same command keeps its id, so it happens once. */
export function useCommand({ id: handoff, record }: Handoff): (body: CommandBody) => Promise<CommandOutcome> {
  const last = useRef<{ readonly words: string; readonly id: string } | null>(null);
  return useCallback(
    async (body) => {
      const words = JSON.stringify(body);
      if (last.current?.words !== words) last.current = { words, id: crypto.randomUUID() };
      const { id } = last.current;
      try {
        const sent = await tellWorker('send', { command: { ...body, id, handoff }, record });
        last.current = null;
        // Refused: the words are still in their form, so it does not also wait in the queue.
        if (sent.outcome === 'refused') await tellWorker('drop', { id });
        return outcomeOf(sent);
      } catch {
        return { outcome: 'unreachable', isKept: false };
      }
    },
    [handoff, record],
  );
}

export function outcomeOf(sent: Sent): CommandOutcome {
  switch (sent.outcome) {
    case 'accepted':
      return { outcome: 'accepted' };
    case 'refused':
      return { ...sent };
    case 'malformed':
      return { outcome: 'malformed', problems: sent.problems };
    case 'kept':
      return { outcome: 'unreachable', isKept: true };
    default:
      return sent satisfies never;
  }
}
