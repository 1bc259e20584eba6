import { type Instant, minute } from '#shared/time/instant.ts';
import type { Said } from '../messages.ts';
import type { Database, Report } from './database.ts';
import { findSession } from './session.ts';
import type { Tools } from './worker-tools.ts';

type Counts = Said<'page-counts'>;
export type CountLine = {
  readonly day: string;
  readonly host: string;
  readonly selectors: string;
  readonly surface: string;
  readonly what: Counts['counts'][number]['what'];
  readonly why: Counts['counts'][number]['why'];
  readonly times: number;
};

const openId = 'open';
/** A batch is added to for so long; then it goes. */
const openFor = 10 * minute;
const mostLines = 200;

const dayOf = (at: Instant): string => new Date(at).toISOString().slice(0, 10);
const keyOf = ({ times: _, ...line }: CountLine): string => JSON.stringify(line);

export const linesIn = ({ body }: Report): readonly CountLine[] => (body.lines ?? []) as readonly CountLine[];
const heardIn = ({ body }: Report): readonly string[] => (body.heard ?? []) as readonly string[];

/**
 * Added to the batch that is still open, once, however often a page says it. Counts and names of selectors; there is no text in
 * here.
 */
export async function count(tools: Tools, { id, host, selectors, counts }: Counts): Promise<void> {
  const database = await tools.database();
  const now = tools.now();
  const transaction = database.transaction('reports', 'readwrite');
  const reports = await transaction.store.getAll();
  const isHeard = reports.some((report) => heardIn(report).includes(id));
  if (!isHeard) {
    const open = reports.find((report) => report.id === openId);
    const said = counts.map((one) => ({ day: dayOf(now), host, selectors, ...one }));
    const together = open === undefined ? said : addedUp([...linesIn(open), ...said]);
    const isFull = together.length > mostLines;
    if (open !== undefined && isFull) await transaction.store.put(sealed(open, tools.newId()));
    const fresh = open === undefined || isFull;
    await transaction.store.put({
      ...{ id: openId, kind: 'counts', isSealed: false, at: fresh ? now : open.at },
      body: fresh ? { lines: said, heard: [id] } : { lines: together, heard: [...heardIn(open), id] },
    });
  }
  await transaction.done;
}

function addedUp(lines: readonly CountLine[]): readonly CountLine[] {
  const sums = new Map<string, CountLine>();
  for (const line of lines) {
    const times = (sums.get(keyOf(line))?.times ?? 0) + line.times;
    sums.set(keyOf(line), { ...line, times });
  }
  return [...sums.values()];
}

const sealed = (report: Report, id: string): Report => ({ ...report, id, isSealed: true });

/** Under the page's own id: said twice it is kept once here, and counted once by the server. */
export async function reportSavedAnyway(tools: Tools, said: Said<'saved-anyway'>): Promise<void> {
  const { kind, id, ...body } = said;
  const me = (await findSession(tools))?.me ?? null;
  await (await tools.database()).put('reports', { id, kind, isSealed: true, at: tools.now(), me, body });
}

/** Gives a batch that is old enough its own id, so that from now on nothing is added and it can be sent again and again. */
export async function sealCounts(tools: Tools, database: Database): Promise<void> {
  const transaction = database.transaction('reports', 'readwrite');
  const open = await transaction.store.get(openId);
  if (open !== undefined && open.at <= tools.now() - openFor) {
    await transaction.store.put(sealed(open, tools.newId()));
    await transaction.store.delete(openId);
  }
  await transaction.done;
}
