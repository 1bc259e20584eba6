import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { newId } from '../server/new-id.ts';
import { failureOf, server } from '../server/server.ts';
import type { Wish } from './probe.ts';

export type Said = {
  readonly say: (wish: Wish) => void;
  readonly isRunning: boolean;
  readonly sentence: string | null;
  readonly places: readonly string[];
};

/** One command at a time. Said again after no answer came, the very same one keeps its id, so it happens once. */
export function useCommand(handoff: string, onDone: () => void = () => undefined): Said {
  const client = useQueryClient();
  const last = useRef<{ readonly words: string; readonly id: string } | null>(null);
  const { mutate, isPending, data, error } = useMutation({
    mutationFn: (wish: Wish) => {
      const words = JSON.stringify(wish);
      if (last.current?.words !== words) last.current = { words, id: newId() };
      return server.handoffs.execute.mutate({ ...wish, id: last.current.id, handoff });
    },
    onSuccess: async (answer) => {
      last.current = null;
      await client.invalidateQueries({ queryKey: ['handoffs'] });
      if (answer.outcome === 'accepted') onDone();
    },
  });
  const sentence =
    data?.outcome === 'refused'
      ? data.sentence
      : data?.outcome === 'malformed'
        ? data.problems.map((problem) => problem.sentence).join(' ')
        : null;
  return {
    say: (wish) => {
      if (!isPending) mutate(wish);
    },
    isRunning: isPending,
    sentence: error === null ? sentence : failureOf(error),
    places: data?.outcome === 'refused' ? data.places : [],
  };
}
