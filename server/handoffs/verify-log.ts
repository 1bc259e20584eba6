import type pg from 'pg';
import { chained, chainStart } from './chain.ts';
import { readLog } from './log-store.ts';

export type Head = {
  readonly workspace: string;
  readonly handoff: string;
  readonly events: number;
  readonly hash: string;
};

export type Verified = {
  readonly handoffs: number;
  readonly events: number;
  readonly broken: readonly { readonly handoff: string; readonly at: number; readonly sentence: string }[];
  readonly heads: readonly Head[];
};

/**
 * Walks every chain of a workspace. A changed, missing or moved event breaks it where it lies; a tail that was cut off shows
 * against heads that were exported before.
 */
export async function verifyLog(
  pool: pg.Pool,
  workspace: string,
  exported: readonly Head[] = [],
): Promise<Verified> {
  const broken: { handoff: string; at: number; sentence: string }[] = [];
  const heads: Head[] = [];
  let events = 0;
  for await (const { handoff, tail, rows } of readLog(pool, workspace)) {
    let hash: Uint8Array = chainStart;
    let at = 0;
    for (const row of rows) {
      at += 1;
      hash = chained(hash, row.data);
      if (row.sequence === at && row.hash.equals(hash)) continue;
      broken.push({
        handoff,
        at,
        sentence: `Event ${at} was changed, moved or taken out after it was written.`,
      });
      break;
    }
    const isWhole = broken.at(-1)?.handoff !== handoff;
    if (isWhole && !tail.equals(hash)) {
      broken.push({
        handoff,
        at,
        sentence: `The log ends after event ${at}, but the handoff knows of more.`,
      });
    }
    const known = exported.find((head) => head.handoff === handoff && head.workspace === workspace);
    if (known !== undefined && isWhole && !matches(known, rows)) {
      broken.push({
        handoff,
        at: known.events,
        sentence: `The log does not hold what was exported at event ${known.events}.`,
      });
    }
    events += rows.length;
    heads.push({ workspace, handoff, events: rows.length, hash: Buffer.from(hash).toString('hex') });
  }
  const missing = exported.filter(
    (head) => head.workspace === workspace && !heads.some(({ handoff }) => handoff === head.handoff),
  );
  for (const { handoff, events: at } of missing) {
    broken.push({ handoff, at, sentence: 'This handoff was exported before and is gone now.' });
  }
  return { handoffs: heads.length, events, broken, heads };
}

const matches = (head: Head, rows: readonly { readonly hash: Buffer }[]): boolean =>
  rows[head.events - 1]?.hash.toString('hex') === head.hash;
