import type { HandoffEvent } from '#shared/handoffs/events.ts';
import type { Handoff } from '#shared/handoffs/handoff.ts';
import { composeNote } from '#shared/templates/compose.ts';
import { said } from '#shared/templates/defaults/said.ts';
import { outcomeOf } from '#shared/templates/roles.ts';
import type { Template } from '#shared/templates/template.ts';
import { csvLine } from '../people/csv-line.ts';
import { templateKey } from '../people/setup.ts';
import type { Snapshot } from './snapshot-store.ts';

/** What a spreadsheet takes for UTF-8, so that names keep their accents. */
const mark = '\uFEFF';

type Cell = string | number | boolean | null | undefined;
type Sheet<Row> = {
  readonly head: readonly string[];
  readonly select: string;
  readonly cells: (row: Row) => readonly Cell[];
};

async function* writeSheet<Row extends object>({ read }: Snapshot, { head, select, cells }: Sheet<Row>) {
  yield mark + csvLine(head);
  for await (const rows of read<Row>(select))
    yield rows.map((row) => csvLine(cells(row).map(textOf))).join('');
}

const textOf = (cell: Cell): string =>
  typeof cell === 'boolean' ? (cell ? 'yes' : 'no') : String(cell ?? '');
const timeOf = (milliseconds: number): string => new Date(milliseconds).toISOString();

const nameOf = (id: string) => `(SELECT n.name FROM person n WHERE n.workspace_id = $1 AND n.id = ${id})`;

type HandoffRow = {
  state: Handoff;
  sender: string | null;
  holder: string | null;
  turn: string | null;
  changed: Date;
};

export async function* handoffSheet(snapshot: Snapshot): AsyncGenerator<string> {
  const templates = await readTemplates(snapshot);
  yield* writeSheet<HandoffRow>(snapshot, {
    head: [
      ...[
        'id',
        'host',
        'record type',
        'record id',
        'record',
        'address',
        'seam',
        'severity',
        'status',
        'sender',
      ],
      ...[
        'holder',
        'turn',
        'turn because',
        'sent at',
        'changed at',
        'wanted by',
        'wanted',
        'outcome',
        'note',
      ],
    ],
    select: `SELECT h.state, h.changed_at AS changed, ${nameOf(`h.state->>'sender'`)} AS sender,
        ${nameOf(`h.state->>'holder'`)} AS holder, ${nameOf('h.turn_person')} AS turn
      FROM handoff h WHERE h.workspace_id = $1 ORDER BY h.id`,
    cells: ({ state, sender, holder, turn, changed }) => {
      const { id, record, seam, severity, status, sentAt, wantedBy, outcome, note } = state;
      const template = templates.get(templateKey(note.template));
      return [
        ...[id, record.host, record.type, record.id, record.name, record.url, seam.name, severity, status],
        ...[sender ?? state.sender, holder ?? state.holder, turn, state.turn?.why],
        ...[timeOf(sentAt), changed.toISOString(), wantedBy],
        template === undefined ? '' : outcomeOf(note, template),
        outcome,
        template === undefined ? JSON.stringify(note.values) : composeNote(note, template, null).plain,
      ];
    },
  });
}

/** As many as people wrote by hand: they fit. */
async function readTemplates({ read }: Snapshot): Promise<ReadonlyMap<string, Template>> {
  const templates = new Map<string, Template>([[templateKey(said), said]]);
  for await (const rows of read<{ data: Template }>(
    'SELECT data FROM template_version WHERE workspace_id = $1',
  ))
    for (const { data } of rows) templates.set(templateKey(data), data);
  return templates;
}

export const eventSheet = (snapshot: Snapshot): AsyncGenerator<string> =>
  writeSheet<{ sequence: number; data: HandoffEvent; person: string | null }>(snapshot, {
    head: ['handoff', 'number', 'event', 'at', 'by', 'details'],
    select: `SELECT e.sequence, e.data, ${nameOf(`e.data #>> '{by,id}'`)} AS person
      FROM handoff_event e WHERE e.workspace_id = $1 ORDER BY e.handoff_id, e.sequence`,
    cells: ({ sequence, data, person }) => {
      const { handoff, type, at, by, command, clocks, ...details } = data;
      const who = by.kind === 'person' ? (person ?? by.id) : 'Baton';
      return [handoff, sequence, type, timeOf(at), who, JSON.stringify(details)];
    },
  });

type PromiseRow = {
  handoff: string;
  record: string;
  words: string;
  to: string;
  due: string;
  first: string;
  moves: number;
  agreed: string;
  contract: boolean;
  deliverer: string;
  status: string;
};

export const promiseSheet = (snapshot: Snapshot): AsyncGenerator<string> =>
  writeSheet<PromiseRow>(snapshot, {
    head: [
      ...['handoff', 'record', 'promise', 'to', 'due', 'first due', 'times moved', 'in the contract'],
      ...['delivered by', 'they said', 'status'],
    ],
    select: `SELECT p.handoff_id AS handoff, h.state #>> '{record,name}' AS record, p.words, p.said_to AS "to",
        p.due::text, p.first_due::text AS first, p.moves, p.in_contract AS contract, p.deliverer_name AS deliverer,
        p.answer AS agreed, p.status
      FROM promise_line p JOIN handoff h ON h.workspace_id = p.workspace_id AND h.id = p.handoff_id
      WHERE p.workspace_id = $1 ORDER BY p.due, p.handoff_id, p.id`,
    cells: ({ handoff, record, words, to, due, first, moves, contract, deliverer, agreed, status }) => [
      ...[handoff, record, words, to, due, first, moves, contract, deliverer, agreed, status],
    ],
  });

type PersonRow = { name: string; email: string; teams: string; cover: string; role: string; active: boolean };

/** The columns an import of people takes, and two that it leaves alone. */
export const personSheet = (snapshot: Snapshot): AsyncGenerator<string> =>
  writeSheet<PersonRow>(snapshot, {
    head: ['name', 'email', 'teams', 'cover', 'role', 'active'],
    select: `SELECT p.name, p.email, p.role, p.active, c.email AS cover,
        (SELECT string_agg(t.name, '|' ORDER BY t.name) FROM team_member m
         JOIN team t ON t.workspace_id = m.workspace_id AND t.id = m.team_id
         WHERE m.workspace_id = p.workspace_id AND m.person_id = p.id) AS teams
      FROM person p LEFT JOIN person c ON c.workspace_id = p.workspace_id AND c.id = p.cover_id
      WHERE p.workspace_id = $1 ORDER BY p.name, p.id`,
    cells: ({ name, email, teams, cover, role, active }) => [name, email, teams, cover, role, active],
  });
