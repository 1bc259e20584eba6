import type { Person } from '#shared/seams/directory.ts';
import type { Instant } from '#shared/time/instant.ts';
import type { Setup } from '../people/setup.ts';
import type { Door } from './handle.ts';
import { type HandoffLine, lineOf } from './list-line.ts';
import type { PromiseLine } from './promises-store.ts';
import { searchHandoffs, searchPromises } from './search-store.ts';
import { askedWords, plainText } from './search-words.ts';
import type { Viewer } from './viewer.ts';

export type Found = {
  readonly handoffs: readonly HandoffLine[];
  readonly promises: readonly PromiseLine[];
  readonly people: readonly Pick<Person, 'id' | 'name' | 'active'>[];
  /** There is more of something, or there may be: a longer text finds less and all of it. */
  readonly hasMore: boolean;
  /** What to do when the text finds nothing by itself. */
  readonly sentence: string | null;
};

const tooShort = 'Type two letters or more, and Baton looks for handoffs, promises and people.';

type Asked = { readonly text: string; readonly most: number };

/** Everything a person may see whose words begin with all that was typed. */
export async function search(
  { pool }: Pick<Door, 'pool'>,
  viewer: Viewer,
  setup: Setup,
  { text, most }: Asked,
  now: Instant,
): Promise<Found> {
  const words = askedWords(text);
  if (words.length === 0)
    return { handoffs: [], promises: [], people: [], hasMore: false, sentence: tooShort };
  const [handoffs, promises] = await Promise.all([
    searchHandoffs(pool, { viewer, words, most }),
    searchPromises(pool, { viewer, words, most }),
  ]);
  const people = setup.directory.people.filter(({ name }) => {
    const plain = plainText(name);
    return words.every((word) => plain.includes(word));
  });
  return {
    handoffs: handoffs.rows.map((stored) => lineOf(stored, setup, now)),
    promises: promises.rows,
    people: people.slice(0, most).map(({ id, name, active }) => ({ id, name, active })),
    hasMore: handoffs.hasMore || promises.hasMore || people.length > most,
    sentence: null,
  };
}
