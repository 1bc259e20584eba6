import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef } from 'react';
import type { CommandBody } from '#shared/handoffs/offers.ts';
import type { CommandOutcome } from '#shared/ui/actions/command-outcome.ts';
import { newId } from '../server/new-id.ts';
import { failureOf, isUnreachable, server } from '../server/server.ts';

/** Said again after no answer came, the very same command keeps its id, so it happens once. */
export function useCommand(handoff: string): (body: CommandBody) => Promise<CommandOutcome> {
  const client = useQueryClient();
  const last = useRef<{ readonly words: string; readonly id: string } | null>(null);
  return useCallback(
    async (body) => {
      const words = JSON.stringify(body);
      if (last.current?.words !== words) last.current = { words, id: newId() };
      try {
        const answer = await server.handoffs.execute.mutate({ ...body, id: last.current.id, handoff });
        last.current = null;
        await client.invalidateQueries({ queryKey: ['handoffs'] });
        return answer;
      } catch (error) {
        if (isUnreachable(error)) return { outcome: 'unreachable', isKept: false };
        return { outcome: 'refused', sentence: failureOf(error), places: [] };
      }
    },
    [client, handoff],
  );
}
