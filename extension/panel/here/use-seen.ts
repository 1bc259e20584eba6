import { type RefObject, useEffect } from 'react';
import type { Handoff } from '#shared/handoffs/handoff.ts';
import { useSetting } from '#shared/ui/setting/Baton.tsx';
import { tellWorker } from '../../door/tell-worker.ts';

/**
 * The sender learns that it was looked at by whoever it waits for. A panel that is not open, or that is scrolled elsewhere, shows
 * nobody anything. Nothing waits for the answer.
 */
export function useSeen(place: RefObject<HTMLElement | null>, { id, seenAt, turn, record }: Handoff): void {
  const { me } = useSetting();
  const isFirstLook = seenAt === null && turn?.holder.kind === 'person' && turn.holder.id === me;
  useEffect(() => {
    if (!isFirstLook || place.current === null) return;
    // One look is one command, however often this is drawn or the worker is asked.
    const command = { type: 'MarkSeen', id: `seen-${me}-${id}`.slice(0, 128), handoff: id } as const;
    const sight = new IntersectionObserver((looks) => {
      if (!looks.some(({ isIntersecting }) => isIntersecting)) return;
      sight.disconnect();
      tellWorker('send', { command, record }).then(
        ({ outcome }) => (outcome === 'refused' ? tellWorker('drop', { id: command.id }) : null),
        () => null,
      );
    });
    sight.observe(place.current);
    return () => sight.disconnect();
  }, [place, isFirstLook, id, me, record]);
}
