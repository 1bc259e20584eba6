import type pg from 'pg';
import { followSetup } from '#server/clock/follow-setup.ts';
import { createLog } from '#server/log.ts';
import { instant } from '#shared/time/instant.ts';
import { type Office, openOffice } from '../../faults/server/office.ts';
import { writeSent } from '../../faults/server/sent-rows.ts';
import { doorAt } from '../../support/workspace.ts';

/** As many handoffs wait for one person in a small company as in a large one: a larger one has more people. */
export const eachHas = 50;
/** One of those who have so many. */
export const somebody = 'person-1';

/**
 * A company with so many open handoffs: one is really sent, the others are its rows copied by SQL under other ids and people, with
 * their events, answers, turns and parties. None of them is due for a day.
 */
export async function openCrowd(pool: pg.Pool, many: number): Promise<Office> {
  const office = await openOffice(pool);
  const [model] = await writeSent(pool, office.workspace, 1, () => instant(Date.now()));
  // As in a company that has run for a while: a server that starts finds nothing that has to follow an edit.
  while (await followSetup(doorAt(pool, { now: instant(Date.now()) }), createLog('silent')));
  const given = [office.workspace, model, many, Math.ceil(many / eachHas)];
  const from = `generate_series(1, $3::int) AS g WHERE m.workspace_id = $1`;
  const handoffs = pool.query(
    `INSERT INTO handoff (workspace_id, id, version, status, state, from_team, to_team, turn_person, record_host, record_type,
       record_id, due_at, sent_at, changed_at, tail, seam, is_late)
     SELECT workspace_id, 'crowd-' || g, version, status, replace(state::text, $2, 'crowd-' || g)::json, from_team, to_team,
       'person-' || g % $4::int, record_host, record_type, g::text, now() + interval '1 day' + g * interval '1 second', sent_at,
       changed_at, tail, seam, is_late
     FROM handoff m, ${from} AND m.id = $2`,
    given,
  );
  const events = pool.query(
    `INSERT INTO handoff_event (workspace_id, handoff_id, sequence, type, at, command_id, data, hash)
     SELECT workspace_id, 'crowd-' || g, sequence, type, at, 'crowd-' || g, replace(data::text, $2, 'crowd-' || g)::json, hash
     FROM handoff_event m, ${from} AND m.handoff_id = $2`,
    given.slice(0, 3),
  );
  const answers = pool.query(
    `INSERT INTO command_answer (workspace_id, id, handoff_id, person_id, answer)
     SELECT workspace_id, 'crowd-' || g, 'crowd-' || g, person_id, answer FROM command_answer m, ${from} AND m.handoff_id = $2`,
    given.slice(0, 3),
  );
  await Promise.all([handoffs, events, answers]);
  for (const [table, who] of [
    ['waiting', 'person-'],
    ['party', 'person-'],
    ['party', 'sender-'],
  ]) {
    await pool.query(
      `INSERT INTO ${table} (workspace_id, person_id, handoff_id)
       SELECT $1::uuid, $4 || g % $3::int, 'crowd-' || g FROM generate_series(1, $2::int) AS g`,
      [office.workspace, many, Math.ceil(many / eachHas), who],
    );
  }
  await pool.query('VACUUM ANALYZE');
  await pool.query('CHECKPOINT');
  return office;
}
