import { accepted, type Result, refused } from '#shared/result.ts';
import type { Instant } from '#shared/time/instant.ts';
import type { Database } from '../database/connect.ts';
import { type Erased, eraseWorkspace } from './erase-store.ts';

export type EraseRefusal = { readonly kind: 'other-name'; readonly sentence: string };

const otherName: EraseRefusal = {
  kind: 'other-name',
  sentence:
    'This is not the name of your workspace, so nothing was erased. Type the name exactly as it stands above.',
};

/** Erases a whole workspace for good. Only its name, typed out, does it. */
export async function erase(
  { url }: Pick<Database, 'url'>,
  workspace: string,
  typed: string,
  now: Instant,
): Promise<Result<Erased, EraseRefusal>> {
  const erased = await eraseWorkspace(url, workspace, typed.trim(), now);
  return erased === null ? refused(otherName) : accepted(erased);
}
