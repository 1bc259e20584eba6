import type { Session } from '../storage.ts';
import type { Report } from './database.ts';
import { linesIn, sealCounts } from './reports.ts';
import { answerOf, clientFor } from './server.ts';
import { findSession } from './session.ts';
import type { Tools } from './worker-tools.ts';

/**
 * Sends what the guard counted and what was saved anyway, each under its own id until it was answered: the server counts an id
 * once. What it refuses would be refused again, so it is let go with a line in the log.
 */
export const sendReports = (tools: Tools): Promise<void> =>
  tools.alone('reports', async () => {
    const session = await findSession(tools);
    if (session === null) return;
    const database = await tools.database();
    await sealCounts(tools, database);
    for (const report of await database.getAll('reports')) {
      if (!report.isSealed) continue;
      const answer = await answerOf<unknown>(sendOne(tools, session, report));
      if (!answer.ok && answer.reason.kind !== 'refused') return;
      if (!answer.ok) tools.log('A report of the guard was refused.', answer.reason);
      await database.delete('reports', report.id);
    }
  });

function sendOne(tools: Tools, session: Session, report: Report): Promise<unknown> {
  const { guard } = clientFor(session, tools);
  const { id, at } = report;
  if (report.kind === 'counts') return guard.report.mutate({ id, lines: [...linesIn(report)] });
  // Read strictly when the page said it; the server reads it again.
  const body = report.body as Omit<Parameters<typeof guard.savedAnyway.mutate>[0], 'id' | 'at'>;
  return guard.savedAnyway.mutate({ ...body, id, at });
}
