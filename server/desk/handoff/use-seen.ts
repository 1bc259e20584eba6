import { useMutation } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Handoff } from '#shared/handoffs/handoff.ts';
import { newId } from '../server/new-id.ts';
import { server } from '../server/server.ts';

/** The sender learns that it was looked at by whoever it waits for. Nothing waits for the answer. */
export function useSeen({ id, seenAt, turn }: Handoff, person: string): void {
  const { mutate } = useMutation({
    mutationFn: () => server.handoffs.execute.mutate({ type: 'MarkSeen', id: newId(), handoff: id }),
  });
  const isFirstLook = seenAt === null && turn?.holder.kind === 'person' && turn.holder.id === person;
  useEffect(() => {
    if (isFirstLook) mutate();
  }, [isFirstLook, mutate]);
}
