import { bytes, documents, moments, numbers, texts, truths, uuids } from './array-parameter.ts';

/** One column of rows that travel to the database: an array of all their values. */
type Column<Row> = {
  readonly name: string;
  readonly type: string;
  readonly pack: (rows: readonly Row[]) => Buffer;
};

const column =
  <Value>(type: string, pack: (values: readonly (Value | null)[]) => Buffer) =>
  <Row>(name: string, of: (row: Row) => Value | null): Column<Row> => ({
    ...{ name, type },
    pack: (rows) => pack(rows.map(of)),
  });

export const asText = column('text', texts);
export const asUuid = column('uuid', uuids);
export const asNumber = column('int', numbers);
export const asTruth = column('boolean', truths);
export const asMoment = column('timestamptz', moments);
export const asBytes = column('bytea', bytes);

const document = column('json', documents);
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
};

export const rowSet = <Row>(columns: readonly Column<Row>[]): RowSet<Row> => ({
  size: columns.length,
  from: (as, first) =>
    `unnest(${columns.map(({ type }, index) => `$${first + index}::${type}[]`).join(', ')})
      AS ${as}(${columns.map(({ name }) => `"${name}"`).join(', ')})`,
  pack: (rows) => columns.map(({ pack }) => pack(rows)),
});
