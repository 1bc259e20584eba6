import type pg from 'pg';
import type { Door } from '#server/handoffs/handle.ts';
import { createSetups } from '#server/people/setup-store.ts';
import type { Directory } from '#shared/seams/directory.ts';
import type { Seam } from '#shared/seams/seam.ts';
import type { Template } from '#shared/templates/template.ts';
import type { Instant } from '#shared/time/instant.ts';
import { directory, monday, seam, template } from './company.ts';

export type Clockwork = { now: Instant };

/** A door to the write side whose time is set by the test. */
export const doorAt = (pool: pg.Pool, clock: Clockwork = { now: monday }): Door => ({
  pool,
  setups: createSetups(pool),
  judge: () => ({ verdict: 'clear', language: 'en', findings: [] }),
  timeOf: () => clock.now,
  hasMail: true,
});

type World = {
  readonly directory?: Directory;
  readonly seams?: readonly Seam[];
  readonly templates?: readonly Template[];
};

/** The company of tests/support/company.ts as rows of a new workspace. */
export async function createWorkspace(pool: pg.Pool, world: World = {}): Promise<string> {
  const workspace = crypto.randomUUID();
  const { people, teams, rotas } = world.directory ?? directory;
  await pool.query('INSERT INTO workspace (id, name) VALUES ($1, $2)', [workspace, 'Acme']);
  for (const { id, name, email, active, cover } of people) {
    await pool.query(
      'INSERT INTO person (workspace_id, id, name, email, active, cover_id) VALUES ($1, $2, $3, $4, $5, $6)',
      [workspace, id, name, email, active, cover],
    );
  }
  for (const { id, name, lead, calendar, members } of teams) {
    await pool.query(
      'INSERT INTO team (workspace_id, id, name, lead_id, calendar) VALUES ($1, $2, $3, $4, $5)',
      [...[workspace, id, name, lead, JSON.stringify(calendar)]],
    );
    for (const member of members) {
      await pool.query('INSERT INTO team_member (workspace_id, team_id, person_id) VALUES ($1, $2, $3)', [
        workspace,
        id,
        member,
      ]);
    }
  }
  for (const { id, name, team, shifts } of rotas) {
    await pool.query(
      'INSERT INTO rota (workspace_id, id, name, team_id, shifts) VALUES ($1, $2, $3, $4, $5)',
      [...[workspace, id, name, team, JSON.stringify(shifts)]],
    );
  }
  for (const one of world.seams ?? [seam]) {
    await pool.query('INSERT INTO seam (workspace_id, id, data) VALUES ($1, $2, $3)', [
      workspace,
      one.id,
      JSON.stringify(one),
    ]);
  }
  for (const one of world.templates ?? [template]) {
    await pool.query(
      'INSERT INTO template_version (workspace_id, id, version, data) VALUES ($1, $2, $3, $4)',
      [...[workspace, one.id, one.version, JSON.stringify(one)]],
    );
  }
  return workspace;
}
