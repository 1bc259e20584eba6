import { sealCounts } from './reports.ts';
import { findSession } from './session.ts';
import type { Tools } from './worker-tools.ts';

/** Sends what the guard counted, each report under its own id until it was answered. */
export async function sendReports(tools: Tools): Promise<void> {
  if ((await findSession(tools)) === null) return;
  await tools.alone('reports', async () => {
    await sealCounts(tools, await tools.database());
  });
}
