import type pg from 'pg';
import type { Absence, Person, Rota, Shift, Team } from '#shared/seams/directory.ts';
import { freshPolicy, type Policy } from '#shared/seams/policy.ts';
import type { Seam } from '#shared/seams/seam.ts';
import { said } from '#shared/templates/defaults/said.ts';
import type { Template } from '#shared/templates/template.ts';
import { instant } from '#shared/time/instant.ts';
import type { WorkCalendar } from '#shared/time/work-calendar.ts';
import type { Connection } from '../delivery/outgoing.ts';
import { type Setup, templateKey } from './setup.ts';

type PersonRow = {
  id: string;
  name: string;
  email: string;
  active: boolean;
  cover: string | null;
  absences: Absence[];
};
type TeamRow = { id: string; name: string; lead: string | null; calendar: WorkCalendar; members: string[] };
type RotaRow = { id: string; name: string; team: string; shifts: Shift[] };
export type SetupRow = {
  setup: number;
  people: PersonRow[];
  teams: TeamRow[];
  rotas: RotaRow[];
  seams: Seam[];
  templates: Template[];
  policy: Policy | null;
  connections: Connection[];
};

/** One snapshot: all of it is of the same edit. */
export const readSetup = `
  SELECT w.setup,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'email', p.email, 'active', p.active,
        'cover', p.cover_id, 'absences', (SELECT coalesce(jsonb_agg(jsonb_build_object(
          'from', (extract(epoch FROM a.from_at) * 1000)::bigint, 'to', (extract(epoch FROM a.to_at) * 1000)::bigint,
          'cover', a.cover_id) ORDER BY a.from_at), '[]') FROM absence a
          WHERE a.workspace_id = w.id AND a.person_id = p.id AND a.to_at > now() - interval '1 day')) ORDER BY p.id), '[]')
      FROM person p WHERE p.workspace_id = w.id) AS people,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'name', t.name, 'lead', t.lead_id, 'calendar', t.calendar,
        'members', (SELECT coalesce(jsonb_agg(m.person_id ORDER BY m.person_id), '[]') FROM team_member m
          WHERE m.workspace_id = w.id AND m.team_id = t.id)) ORDER BY t.id), '[]')
      FROM team t WHERE t.workspace_id = w.id) AS teams,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'name', r.name, 'team', r.team_id, 'shifts', r.shifts)
        ORDER BY r.id), '[]') FROM rota r WHERE r.workspace_id = w.id) AS rotas,
    (SELECT coalesce(jsonb_agg(s.data ORDER BY s.id), '[]') FROM seam s WHERE s.workspace_id = w.id) AS seams,
    (SELECT coalesce(jsonb_agg(v.data ORDER BY v.id, v.version), '[]') FROM template_version v
      WHERE v.workspace_id = w.id) AS templates,
    (SELECT y.data FROM policy y WHERE y.workspace_id = w.id) AS policy,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'channel', c.channel, 'teams', c.teams, 'hears', c.hears,
        'showsNote', c.shows_note) ORDER BY c.id), '[]')
      FROM connection c WHERE c.workspace_id = w.id AND c.active) AS connections
  FROM workspace w WHERE w.id = $1::uuid`;

const toPerson = ({ absences, ...person }: PersonRow): Person => ({
  ...person,
  absences: absences.map(({ from, to, cover }) => ({ from: instant(from), to: instant(to), cover })),
});

export const toSetup = ({
  setup,
  people,
  teams,
  rotas,
  seams,
  templates,
  policy,
  connections,
}: SetupRow): Setup => ({
  version: setup,
  directory: {
    people: people.map(toPerson),
    teams: teams satisfies readonly Team[],
    rotas: rotas satisfies readonly Rota[],
  },
  seams: new Map(seams.map((seam) => [seam.id, seam])),
  // What was said crosses every seam, so its form belongs to every workspace.
  templates: new Map([...templates, said].map((template) => [templateKey(template), template])),
  policy: policy ?? freshPolicy,
  connections,
});

export type Setups = {
  /**
   * The setup of a workspace, no older than `version`; null when there is no such workspace. Whoever holds a connection gives
   * it: asking the pool for a second one while others wait for our locks would stop everybody.
   */
  read(workspace: string, version: number, over?: Pick<pg.ClientBase, 'query'>): Promise<Setup | null>;
};

/** Keeps the last one of each workspace; the version in every handoff's load tells when it is old. */
export function createSetups(pool: pg.Pool, most = 1_000): Setups {
  const kept = new Map<string, Setup>();
  return {
    async read(workspace, version, over = pool) {
      const known = kept.get(workspace);
      if (known !== undefined && known.version >= version) return known;
      const { rows } = await over.query<SetupRow>(readSetup, [workspace]);
      const row = rows[0];
      if (row === undefined) return null;
      const setup = toSetup(row);
      kept.delete(workspace);
      kept.set(workspace, setup);
      const oldest = kept.keys().next().value;
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
      return setup;
    },
  };
}

/** The setup as of now; null when there is no such workspace. */
export async function readCurrentSetup(
  pool: pg.Pool,
  setups: Setups,
  workspace: string,
): Promise<Setup | null> {
  const version = await readSetupVersion(pool, workspace);
  return version === null ? null : setups.read(workspace, version);
}

export async function readSetupVersion(pool: pg.Pool, workspace: string): Promise<number | null> {
  const { rows } = await pool.query<{ setup: number }>({
    name: 'read-setup-version',
    text: 'SELECT setup FROM workspace WHERE id = $1',
    values: [workspace],
  });
  return rows[0]?.setup ?? null;
}
