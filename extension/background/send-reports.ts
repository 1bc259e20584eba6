import type { Database, Report } from './database.ts';
import { linesIn, sealCounts } from './reports.ts';
import { answerOf, type Client, clientFor } from './server.ts';
import { findSession } from './session.ts';
import type { Tools } from './worker-tools.ts';

/**
 * Sends what the guard counted and what was saved anyway, each under its own id until it was answered: the server counts an id
 * once. A server of another version may not read one line of many: the others are sent without it. What is refused alone would be
 * refused again, so it is let go with a line in the log.
 */
export const sendReports = (tools: Tools): Promise<void> =>
  tools.alone('reports', async () => {
    const session = await findSession(tools);
    if (session === null) return;
    const database = await tools.database();
    await sealCounts(tools, database);
    const isMine = ({ me }: Report) => me === undefined || me === null || me === session.me;
    const due = (await database.getAll('reports')).filter((one) => one.isSealed && isMine(one));
    for (const report of due) {
      const answer = await answerOf(sendOne(clientFor(session, tools), report));
      if (!answer.ok && answer.reason.kind !== 'refused') return;
      if (!answer.ok && linesIn(report).length > 1) {
        due.push(...(await halve(tools, database, report)));
        continue;
      }
      const refusal = answer.ok ? answer.value : answer.reason;
      if (refusal !== null)
        tools.log('A report of the guard was refused.', { refusal, lines: linesIn(report) });
      await database.delete('reports', report.id);
    }
  });

/** Why it was refused, if it was. */
async function sendOne({ guard }: Client, report: Report) {
  const { id, at } = report;
  if (report.kind === 'counts') {
    await guard.report.mutate({ id, lines: [...linesIn(report)] });
    return null;
  }
  // Read strictly when the page said it; the server reads it again.
  const body = report.body as Omit<Parameters<typeof guard.savedAnyway.mutate>[0], 'id' | 'at'>;
  const kept = await guard.savedAnyway.mutate({ ...body, id, at });
  return kept.ok ? null : kept.reason;
}

/** Nothing of a refused report was counted, so its halves may go under ids of their own. */
async function halve(tools: Tools, database: Database, report: Report): Promise<readonly Report[]> {
  const lines = linesIn(report);
  const middle = Math.ceil(lines.length / 2);
  const halves = [lines.slice(0, middle), lines.slice(middle)].map((part) => ({
    ...{ ...report, id: tools.newId(), body: { ...report.body, lines: part } },
  }));
  const transaction = database.transaction('reports', 'readwrite');
  for (const half of halves) await transaction.store.put(half);
  await transaction.store.delete(report.id);
  await transaction.done;
  return halves;
}
