import { exportLines } from './export-lines.ts';
import { eventSheet, handoffSheet, personSheet, promiseSheet } from './export-sheets.ts';
import type { Snapshot } from './snapshot-store.ts';

export type ExportFile = {
  readonly name: string;
  readonly type: string;
  write(snapshot: Snapshot): AsyncGenerator<string>;
};

const sheet = (name: string, write: ExportFile['write']): ExportFile => ({
  name,
  type: 'text/csv; charset=utf-8',
  write,
});

/** What a workspace can take along: everything as lines of JSON, and what people look at in a spreadsheet. */
export const exportFiles: readonly ExportFile[] = [
  { name: 'workspace.jsonl', type: 'application/jsonl; charset=utf-8', write: exportLines },
  sheet('handoffs.csv', handoffSheet),
  sheet('events.csv', eventSheet),
  sheet('promises.csv', promiseSheet),
  sheet('people.csv', personSheet),
];
