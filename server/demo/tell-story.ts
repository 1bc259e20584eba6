import type { Command } from '#shared/handoffs/commands.ts';
import type { Handoff } from '#shared/handoffs/handoff.ts';
import type { Instant } from '#shared/time/instant.ts';
import { commandOf } from '../clock/clock-command.ts';
import { type Door, handle } from '../handoffs/handle.ts';
import { findTimeline } from '../handoffs/lookup-store.ts';
import { demoWorkspace } from './company.ts';
import type { Story } from './story.ts';

/** Longer than any handoff's clocks ring in the days a demonstration looks back on. */
const mostRings = 200;

export const commandIdOf = ({ id }: Story, step: number): string => `demo-${id}-${step}`;

/**
 * Every step through the write door at its own time, and in between whatever the clock would have done: the log can't be told
 * from one that was lived. Answers what was refused; told again, it has no further effect.
 */
export async function tellStory(
  parts: Omit<Door, 'timeOf'>,
  story: Story,
  until: Instant,
): Promise<readonly string[]> {
  const handoff = `demo-${story.id}`;
  const refused: string[] = [];
  const say = async (at: Instant, command: Command) => {
    const answer = await handle({ ...parts, timeOf: () => at }, demoWorkspace, command);
    if (answer.outcome === 'refused') refused.push(`${command.id}: ${answer.sentence}`);
  };
  const tick = async (to: Instant) => {
    for (let rings = 0; rings < mostRings; rings += 1) {
      const now = await read(parts, handoff);
      const clock = now?.clocks[0];
      if (now === null || clock === undefined || clock.dueAt > to) return;
      await say(clock.dueAt, commandOf(now, clock));
    }
  };
  for (const [index, { at, by, wish }] of story.steps.entries()) {
    await tick(at);
    const base = { id: commandIdOf(story, index), handoff, by: { kind: 'person', id: by } };
    await say(at, { ...wish, ...base } as Command);
  }
  await tick(until);
  return refused;
}

async function read({ pool }: Pick<Door, 'pool'>, handoff: string): Promise<Handoff | null> {
  const viewer = { workspace: demoWorkspace, person: '', seesAll: true };
  return (await findTimeline(pool, viewer, handoff))?.handoff ?? null;
}
