import { useEffect } from 'react';
import type { Handoff } from '#shared/handoffs/handoff.ts';
import { useSetting } from '#shared/ui/setting/Baton.tsx';
import { tellWorker } from '../../door/tell-worker.ts';

/** The sender learns that it was looked at by whoever it waits for. Nothing waits for the answer. */
export function useSeen({ id, seenAt, turn, record }: Handoff): void {
  const { me } = useSetting();
  const isFirstLook = seenAt === null && turn?.holder.kind === 'person' && turn.holder.id === me;
  useEffect(() => {
    if (!isFirstLook) return;
    // One look is one command, however often this is drawn or the worker is asked.
    const command = { type: 'MarkSeen', id: `seen-${me}-${id}`.slice(0, 128), handoff: id } as const;
    tellWorker('send', { command, record }).then(
      ({ outcome }) => (outcome === 'refused' ? tellWorker('drop', { id: command.id }) : null),
      () => null,
    );
  }, [isFirstLook, id, me, record]);
}
