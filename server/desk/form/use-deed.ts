import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Problem } from '#shared/problem.ts';
import { failureOf } from '../server/server.ts';

/** What a procedure that changes something answers: done, or why not. */
export type Answered<Value> =
  | { readonly ok: true; readonly value: Value }
  | {
      readonly ok: false;
      readonly reason: { readonly sentence?: string; readonly problems?: readonly Problem[] };
    };

export type Deed<Given> = {
  readonly run: (given: Given) => void;
  readonly isRunning: boolean;
  /** Why it was not done, when it was not. */
  readonly sentence: string | null;
  readonly problems: readonly Problem[];
  readonly forget: () => void;
};

const wrong = 'Nothing was saved, since something here can’t be right. Correct what is marked and try again.';

/**
 * Something that changes the set-up: asked for once at a time, and everything shown of the set-up is asked for again after it. A
 * refusal is kept to be shown where it was asked for.
 */
export function useDeed<Given, Value>(
  tell: (given: Given) => Promise<Answered<Value>>,
  onDone: (value: Value, given: Given) => void = () => undefined,
): Deed<Given> {
  const client = useQueryClient();
  const { mutate, isPending, data, error, reset } = useMutation({
    mutationFn: tell,
    onSuccess: async (answer, given) => {
      if (!answer.ok) return;
      await client.invalidateQueries();
      onDone(answer.value, given);
    },
  });
  const reason = data?.ok === false ? data.reason : null;
  return {
    run: (given) => {
      if (!isPending) mutate(given);
    },
    isRunning: isPending,
    sentence: error === null ? (reason === null ? null : (reason.sentence ?? wrong)) : failureOf(error),
    problems: reason?.problems ?? [],
    forget: reset,
  };
}
