import { judge } from '#shared/vagueness/judge.ts';
import type { Database } from '../database/connect.ts';
import { createSetups } from '../people/setup-store.ts';
import { dealStories } from './deal-stories.ts';
import { isAnswered, keepCompany } from './demo-store.ts';
import { liveStories } from './live-stories.ts';
import { commandIdOf, tellStory } from './tell-story.ts';
import { timelineFrom } from './timeline.ts';

/**
 * A small company with handoffs in every state, made through the write door. Before the server's own clock starts, since what is
 * told lies in the past. A second start adds nothing; one that was interrupted goes on. Nobody is mailed about it. Answers what was
 * refused, which in a seed that fits the rules is nothing.
 */
export async function seedDemo(database: Database): Promise<readonly string[]> {
  const anchor = await keepCompany(database);
  const timeline = timelineFrom(anchor);
  const stories = [...dealStories(timeline), ...liveStories(timeline)];
  const last = stories.at(-1);
  if (last !== undefined && (await isAnswered(database, commandIdOf(last, last.steps.length - 1)))) return [];
  const { pool } = database;
  const parts = { pool, setups: createSetups(pool), judge, hasMail: false };
  const refused: string[] = [];
  for (const story of stories) refused.push(...(await tellStory(parts, story, anchor)));
  return refused;
}
