import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startDemo } from '../e2e/worker/demo-server.ts';
import { openExtension, pair } from '../e2e/worker/person-browser.ts';
import { openGround } from '../faults/server/ground.ts';
import { readyBrowser } from '../support/browser.ts';
import { copyTried } from '../support/tried-build.ts';
import { measureAlarm, measureBadge, measureWake } from './extension/badge.ts';
import { measurePanel, measureSize } from './extension/panel.ts';

/**
 * `npm run bench -- extension`: a build of its own in real browsers, with the real server on embedded PostgreSQL. Median / p95.
 * `--only=size`, `panel`, `wake`, `badge` or `alarm` runs a part; `alarm` waits for three alarms of half a minute.
 */
const only = process.argv.find((one) => one.startsWith('--only='))?.slice('--only='.length);
const isAsked = (part: string) => only === undefined || only === part;

const root = fileURLToPath(new URL('../..', import.meta.url));
const found = readyBrowser();
if (!found.ok) throw new Error(found.reason);
const folder = mkdtempSync(join(tmpdir(), 'baton-bench-'));
const [built, build, profile] = [join(folder, 'built'), join(folder, 'tried'), join(folder, 'profile')];
execFileSync(process.execPath, [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build'], {
  ...{ cwd: root, stdio: 'ignore', env: { ...process.env, NODE_ENV: 'production', BATON_OUT: built } },
});
copyTried(join(built, 'chrome-mv3'), build);

const ground = await openGround();
const demo = await startDemo(await ground.database());
try {
  if (isAsked('size')) measureSize(join(built, 'chrome-mv3'));
  if (isAsked('panel')) {
    const first = await openExtension(build, { profile });
    await pair(first, demo, 'Lucia');
    await first.context.close();
    await measurePanel(build, profile);
  }
  if (['wake', 'badge', 'alarm'].some(isAsked)) {
    const [mara, ben] = [await openExtension(build), await openExtension(build)];
    await pair(mara, demo, 'Mara');
    await pair(ben, demo, 'Ben Ito');
    if (isAsked('wake')) await measureWake(ben);
    if (isAsked('badge')) await measureBadge(mara, ben);
    if (isAsked('alarm')) await measureAlarm(mara, ben, demo.line);
    await Promise.all([mara.close(), ben.close()]);
  }
} finally {
  await demo.stop();
  await ground.close();
  rmSync(folder, { recursive: true, force: true });
}
process.exit(0);
