import { bytes, documents, moments, numbers, texts, truths, uuids } from './array-parameter.ts';

/** One column of rows that travel to the database: an array of all their values. */
type Column<Row> = {
  readonly name: string;
  readonly type: string;
  readonly pack: (rows: readonly Row[]) => Buffer;
  /** The value of a single row. */
  readonly plain: (row: Row) => Plain;
};

/** What a parameter may be that stands for itself. */
export type Plain = string | number | boolean | null;

const column =
  <Value>(
    type: string,
    pack: (values: readonly (Value | null)[]) => Buffer,
    plain: (value: Value) => Plain,
  ) =>
  <Row>(name: string, of: (row: Row) => Value | null): Column<Row> => ({
    ...{ name, type },
    pack: (rows) => pack(rows.map(of)),
    plain: (row) => {
      const value = of(row);
      return value === null ? null : plain(value);
    },
  });

const asItIs = <Value extends Plain>(value: Value): Plain => value;

export const asText = column('text', texts, asItIs<string>);
export const asUuid = column('uuid', uuids, asItIs<string>);
export const asNumber = column('int', numbers, asItIs<number>);
export const asTruth = column('boolean', truths, asItIs<boolean>);
/** The database writes years beyond 9999 without a sign before them. */
const writtenOut = (at: number): string => new Date(at).toISOString().replace(/^\+0*/, '');
export const asMoment = column('timestamptz', moments, writtenOut);
export const asBytes = column('bytea', bytes, (hex) => `\\x${hex}`);

const document = column('json', documents, asItIs<string>);
export const asJson = <Row>(name: string, of: (row: Row) => unknown): Column<Row> =>
  document(name, (row: Row) => JSON.stringify(of(row)));
export const asJsonOrNothing = <Row>(name: string, of: (row: Row) => unknown): Column<Row> =>
  document(name, (row: Row) => {
    const value = of(row);
    return value === null ? null : JSON.stringify(value);
  });

/** Rows as a statement reads them: a parameter a column, so that any number of rows is the same prepared statement. */
export type RowSet<Row> = {
  readonly size: number;
  /** To stand behind FROM, its parameters counted from `first`. */
  from(as: string, first: number): string;
  pack(rows: readonly Row[]): readonly Buffer[];
  /** Exactly one row, as values of its own: planned and run quicker than a set of one. */
  fromOne(as: string, first: number): string;
  packOne(row: Row): readonly Plain[];
};

export const rowSet = <Row>(columns: readonly Column<Row>[]): RowSet<Row> => ({
  size: columns.length,
  from: (as, first) =>
    `unnest(${columns.map(({ type }, index) => `$${first + index}::${type}[]`).join(', ')})
      AS ${as}(${columns.map(({ name }) => `"${name}"`).join(', ')})`,
  fromOne: (as, first) =>
    `(VALUES (${columns.map(({ type }, index) => `$${first + index}::${type}`).join(', ')}))
      AS ${as}(${columns.map(({ name }) => `"${name}"`).join(', ')})`,
  packOne: (row) => columns.map(({ plain }) => plain(row)),
  pack: (rows) => columns.map(({ pack }) => pack(rows)),
});
