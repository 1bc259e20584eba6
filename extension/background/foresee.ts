import type { PersonCommand } from '#shared/handoffs/commands.ts';
import { decide } from '#shared/handoffs/decide.ts';
import type { DecideContext } from '#shared/handoffs/decide-context.ts';
import { evolve } from '#shared/handoffs/evolve.ts';
import type { Handoff } from '#shared/handoffs/handoff.ts';
import { findTemplate, templateAsked } from '#shared/handoffs/said.ts';
import type { Judge } from '#shared/templates/check-context.ts';
import type { Instant } from '#shared/time/instant.ts';
import type { DeviceSetup } from '../worker-door.ts';
import type { OutboxEntry } from './database.ts';

type Stored = { readonly handoffs: readonly Handoff[]; readonly outbox: readonly OutboxEntry[] };
type World = { readonly setup: DeviceSetup | null; readonly judge: Judge; readonly now: Instant };

/**
 * The handoffs as they will stand when all that is queued has been done: the same `decide` and `evolve` as the server's. What the
 * rules would refuse changes nothing here; the server's answer says so soon enough. What was accepted and has come back with the
 * feed is known by its id and not done twice.
 */
export function foresee({ handoffs, outbox }: Stored, world: World): ReadonlyMap<string, Handoff> {
  const foreseen = new Map(handoffs.map((handoff) => [handoff.id, handoff]));
  if (world.setup === null) return foreseen;
  for (const { me, command, handoff: id, queuedAt, state } of outbox) {
    if (state !== 'waiting' && state !== 'accepted') continue;
    const before = foreseen.get(id) ?? null;
    const given = { ...command, by: { kind: 'person', id: me } } as PersonCommand;
    const context = contextOf(before, given, world.setup, { ...world, now: queuedAt });
    const decided = context === null ? null : decide(before, given, context);
    if (!decided?.ok) continue;
    const after = decided.value.reduce<Handoff | null>(evolve, before);
    if (after !== null) foreseen.set(id, after);
  }
  return foreseen;
}

function contextOf(
  handoff: Handoff | null,
  command: PersonCommand,
  { directory, seams, templates }: DeviceSetup,
  { judge, now }: World,
): DecideContext | null {
  const live = command.type === 'Send' ? seams.find(({ id }) => id === command.seam) : undefined;
  const seam = handoff?.seam ?? live;
  const template = seam && findTemplate(templates, templateAsked(handoff, command, seam));
  if (seam === undefined || !template) return null;
  const people = directory.people.map(({ id, name }) => ({ id, name }));
  return {
    now,
    directory,
    seam,
    template,
    checking: { judge, surface: 'handoff', people, facts: {}, earlier: [] },
  };
}
