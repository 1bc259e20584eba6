import type { HandoffEvent } from '#shared/handoffs/events.ts';
import type { Handoff } from '#shared/handoffs/handoff.ts';

/** The promises of a handoff as the list by date keeps them; `moves` counts those of this change. Empty when it left them alone. */
export function changedPromises(before: Handoff | null, after: Handoff, events: readonly HandoffEvent[]) {
  if (before?.promises === after.promises) return [];
  return after.promises.map(({ id, words, to, due, inContract, deliverer, status, answer }) => ({
    ...{ id, words, to, due, status, answer, in_contract: inContract },
    ...{ deliverer_id: deliverer.id, deliverer_name: deliverer.name },
    moves: events.filter((event) => event.type === 'PromiseMoved' && event.promise === id).length,
  }));
}
