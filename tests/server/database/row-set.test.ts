import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  asBytes,
  asJson,
  asMoment,
  asNumber,
  asText,
  asTruth,
  asUuid,
  rowSet,
} from '#server/database/row-set.ts';
import { openTestDatabase } from '../../support/database.ts';

const { pool } = await openTestDatabase();

const keepable = fc
  .string({ unit: 'binary', maxLength: 40 })
  .filter((text) => !text.includes('\0') && text.isWellFormed());
const orNothing = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: null });

const row = fc.record({
  text: orNothing(keepable),
  uuid: orNothing(fc.uuid()),
  number: orNothing(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })),
  truth: orNothing(fc.boolean()),
  moment: orNothing(fc.integer({ min: Date.UTC(1900), max: Date.UTC(2200) })),
  bytes: orNothing(fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes).toString('hex'))),
  json: fc.oneof(fc.constant(null), fc.dictionary(keepable, keepable, { maxKeys: 3 }), fc.array(keepable)),
});
const rows = fc.array(row, { maxLength: 12 });

type Row = typeof rows extends fc.Arbitrary<readonly (infer One)[]> ? One : never;

const set = rowSet<Row>([
  asText('text', ({ text }) => text),
  asUuid('uuid', ({ uuid }) => uuid),
  asNumber('number', ({ number }) => number),
  asTruth('truth', ({ truth }) => truth),
  asMoment('moment', ({ moment }) => moment),
  asBytes('bytes', ({ bytes }) => bytes),
  asJson('json', ({ json }) => json),
]);

const empty: Row = {
  text: null,
  uuid: null,
  number: null,
  truth: null,
  moment: null,
  bytes: null,
  json: null,
};

const selectFrom = (source: string) => `SELECT text, uuid, number, truth,
  (extract(epoch FROM moment) * 1000)::float8 AS moment, encode(bytes, 'hex') AS bytes, json FROM ${source}`;
const select = selectFrom(set.from('r', 1));

describe('rows as parameters of a statement', () => {
  it('arrive as they were, whatever is in them and however many there are', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (given) => {
        const { rows: arrived } = await pool.query({
          name: 'rows',
          text: select,
          values: [...set.pack(given)],
        });
        expect(arrived).toEqual(given);
      }),
      { numRuns: 150 },
    );
  });

  it('arrive the same one at a time, as plain values', async () => {
    const text = selectFrom(set.fromOne('r', 1));
    await fc.assert(
      fc.asyncProperty(row, async (given) => {
        const { rows: arrived } = await pool.query({ name: 'row', text, values: [...set.packOne(given)] });
        expect(arrived).toEqual([given]);
      }),
      { numRuns: 150, examples: [[{ ...empty, moment: Date.UTC(10_000, 0, 1, 4) }]] },
    );
  });

  it('are counted on from the parameter that is said first', () => {
    expect(set.from('r', 4)).toContain('$4::text[]');
    expect(set.from('r', 4)).toContain('$10::json[]');
    expect(set.size).toBe(7);
  });
});
