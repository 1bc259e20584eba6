import { describe, expect, it } from 'vitest';
import { appRouter } from '#server/router.ts';
import { createWorkspace } from '../support/workspace.ts';
import { openOffice } from './access/office.ts';
import { addColleague, letIn } from './access/people.ts';
import { visitor } from './access/visitor.ts';
import { type Belongings, type Row, rows } from './isolation-rows.ts';

const office = await openOffice();
const workspace = await createWorkspace(office.database.pool);
const admin = await addColleague(office, workspace, 'Ada', 'admin');
const browser = visitor(office.app);

/** What somebody who means harm, or a program that lost its way, sends in the place of a value. */
const hostile: readonly unknown[] = [
  undefined,
  null,
  ...[true, -1, 0.5, 1e21, Number.MAX_SAFE_INTEGER, -0],
  ...[
    '',
    ' ',
    '\u0007',
    '\u202e',
    '\uFFFF',
    '%00',
    `'; DROP TABLE person; --`,
    '{{7*7}}',
    '__proto__',
    '../..',
  ],
  ...[
    '9999-99-99',
    '+275760-09-13',
    '0000-00-00',
    'due.999999999999999.x',
    'infinity',
    '2.9.9',
    '-'.repeat(64),
  ],
  ...['a'.repeat(129), 'a'.repeat(100_000), '🙂'.repeat(70), 'ﷺ'.repeat(65)],
  ...[[], [[]], ['a'], Array.from({ length: 2_000 }, () => 'a'), Array.from({ length: 300 }, () => ({}))],
  ...[
    {},
    { $ne: null },
    { $gt: '' },
    { length: -1 },
    { toString: 'x', valueOf: 1 },
    { constructor: { prototype: 1 } },
  ],
  JSON.parse('{"__proto__":{"role":"admin"}}'),
];

type Path = readonly (string | number)[];

/** Every place in an input, the whole of it first. */
function placesIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, one]) =>
    placesIn(one, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return [path, ...inner];
}

function withAt(value: unknown, [key, ...rest]: Path, put: unknown): unknown {
  if (key === undefined) return put;
  if (Array.isArray(value)) return value.map((one, at) => (at === key ? withAt(one, rest, put) : one));
  return { ...(value as object), [key]: withAt((value as Record<string, unknown>)[key], rest, put) };
}

const nobodys: Belongings = {
  ...{ colleague: 'nobody', address: 'nobody@guests.test', session: 'none', invitation: 'none' },
  ...{ handoff: 'none', record: { host: 'hubspot', type: 'deal', id: '4711' }, team: 'none', rota: 'none' },
  ...{ absence: 'none', seam: 'none', template: 'none', connection: '00000000-0000-4000-8000-000000000000' },
};

const tells =
  /\bat .*\.(ts|mjs|js):\d+|node_modules|(Syntax|Type|Range)Error|(SELECT|INSERT INTO|UPDATE|DELETE) /;

type Known = { readonly _def: { readonly type: string } };
const procedures = Object.entries(appRouter._def.procedures as unknown as Record<string, Known>).flatMap(
  ([name, { _def }]) => {
    const row = (rows as Record<string, Row | undefined>)[name];
    return row === undefined ? [] : [{ name, type: _def.type, row }];
  },
);

let token: string | null = null;

async function call({ name, type, row }: (typeof procedures)[number], input: unknown) {
  const kind = row.access === 'device' ? 'device' : 'web';
  token ??= (await letIn(office, admin, kind)).token;
  const headers = kind === 'device' ? { authorization: `Bearer ${token}` } : { cookie: `baton=${token}` };
  const text = JSON.stringify(input);
  const answer =
    type === 'mutation'
      ? await browser.send({
          ...{ method: 'POST', url: `/trpc/${name}`, payload: text ?? '' },
          headers: { ...headers, origin: 'http://baton.test', 'content-type': 'application/json' },
        })
      : await browser.send({
          ...{ method: 'GET', headers },
          url: `/trpc/${name}${text === undefined ? '' : `?input=${encodeURIComponent(text)}`}`,
        });
  // Signed out by what was asked, or of another kind than the next one has to be.
  if (answer.status === 401) token = null;
  return answer;
}

/** Some for each place, others for the next one, so that all of them are tried and it stays quick. */
const wholes = 4;
const mostPlaces = 8;

function* wrongInputs(good: unknown, start: number) {
  const places = placesIn(good);
  const step = Math.ceil(places.length / mostPlaces);
  for (let at = 0; at < wholes; at += 1) yield hostile[(start * wholes + at) % hostile.length];
  for (let at = 1; at < places.length; at += step) {
    yield withAt(good, places[at] ?? [], hostile[(start * 7 + at * 11) % hostile.length]);
  }
}

describe.each(procedures)('$name', (procedure) => {
  it('answers what is not meant for it with a refusal, and says nothing of itself', async () => {
    token = null;
    const good = procedure.row.input?.(nobodys) ?? null;
    for (const input of wrongInputs(good, procedures.indexOf(procedure))) {
      const { status, text } = await call(procedure, input);
      const asked = JSON.stringify(input)?.slice(0, 300);
      expect({ asked, isOurFault: status >= 500, told: tells.exec(text)?.[0] }).toEqual({
        asked,
        isOurFault: false,
      });
    }
  });
});
