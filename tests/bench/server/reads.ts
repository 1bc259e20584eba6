import type pg from 'pg';
import { countWaiting, readInbox } from '#server/handoffs/lookup-store.ts';
import { somebody } from './crowd.ts';
import { type Found, median, p95, print, show, timeAll, times } from './figure.ts';

export type Crowd = { readonly pool: pg.Pool; readonly workspace: string; readonly many: number };

const rawCount = 'SELECT count(*)::int FROM waiting WHERE workspace_id = $1 AND person_id = $2';
const rawInbox = `SELECT h.state FROM waiting w JOIN handoff h ON h.workspace_id = w.workspace_id AND h.id = w.handoff_id
  WHERE w.workspace_id = $1 AND w.person_id = $2`;

/** The badge and the inbox of one person, small company and large one in the same rounds. */
export async function measureReads(crowds: readonly Crowd[]): Promise<void> {
  const raw =
    ({ pool, workspace }: Crowd, name: string, text: string) =>
    () =>
      pool.query({ name, text, values: [workspace, somebody] });
  const rows = {
    badge: {
      ours: ({ pool, workspace }: Crowd) => countWaiting(pool, workspace, somebody),
      raw: (crowd: Crowd) => raw(crowd, 'raw-count', rawCount)(),
    },
    inbox: {
      ours: ({ pool, workspace }: Crowd) => readInbox(pool, workspace, somebody, 1_000),
      raw: (crowd: Crowd) => raw(crowd, 'raw-inbox', rawInbox)(),
    },
  };
  for (const [name, { ours, raw: peer }] of Object.entries(rows)) {
    const found = await timeAll(
      crowds.flatMap((crowd) => [
        { name: `${name}`, once: () => ours(crowd) },
        { name: 'raw pg', once: () => peer(crowd) },
      ]),
      30,
    );
    const at = (place: number): Found => found[place] ?? { name, values: [] };
    for (const [place, { many }] of crowds.entries()) {
      const figure = at(2 * place);
      print(
        `${name} at ${many.toLocaleString('en-US')} open`,
        `${show(median(figure))} / ${show(p95(figure))} ms`,
        'p95 <= 5 ms',
        times(at(2 * place + 1)),
      );
    }
    const growth = median(at(2 * (crowds.length - 1))) / median(at(0));
    print(
      `${name}, growth to ${crowds.at(-1)?.many.toLocaleString('en-US')}`,
      `${growth.toFixed(2)}x`,
      '<= 1.3x',
    );
  }
}
