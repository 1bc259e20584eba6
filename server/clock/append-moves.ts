import { codeOf } from '../database/error-code.ts';
import type { Change } from '../handoffs/change.ts';
import { append } from '../handoffs/handoff-store.ts';
import type { Log } from '../log.ts';
import type { Connection } from './sweep-store.ts';

/** What the database says of the rows themselves, not of its own state: trying again would end the same way. */
const isAboutRows = (error: unknown): boolean => /^(21|22|23|P0)/.test(codeOf(error));

/**
 * Writes moves in one statement. When the database refuses one of them they are halved until it is alone, so that all others are
 * written. Answers those that were.
 */
export async function appendMoves(
  client: Connection,
  moves: readonly Change[],
  log: Log,
): Promise<readonly Change[]> {
  if (moves.length === 0) return [];
  await client.query('SAVEPOINT moves');
  try {
    return await append(client, moves);
  } catch (error) {
    if (!isAboutRows(error)) throw error;
    await client.query('ROLLBACK TO SAVEPOINT moves');
    const [move] = moves;
    if (move !== undefined && moves.length === 1) {
      log.error(
        { workspace: move.workspace, handoff: move.after.id, code: codeOf(error) },
        'The database refused to write what the clock decided. It is tried again later.',
      );
      return [];
    }
    const half = Math.ceil(moves.length / 2);
    const [first, second] = [moves.slice(0, half), moves.slice(half)];
    return [...(await appendMoves(client, first, log)), ...(await appendMoves(client, second, log))];
  }
}
