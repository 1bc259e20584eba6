import { createHash } from 'node:crypto';
import { holdSchema } from '#server/database/migrate.ts';
import { readMigrations } from '#server/database/migrations.ts';
import { createLog } from '#server/log.ts';
import type { Fault } from './fault.ts';
import { openOffice } from './office.ts';
import { startServer, tryServer } from './running-server.ts';
import { examine, startTraffic } from './traffic.ts';

const sql = 'CREATE TABLE newer (id int)';
const newer = {
  name: '99999999999999_newer',
  sql,
  checksum: createHash('sha256').update(sql).digest('hex'),
};

/**
 * A newer Baton comes while an older one works: nothing changes under the older one, which is named. Once it has stopped, the
 * change is made, and the older one does not start on it.
 */
export const otherVersion: Fault = {
  name: 'migrate while another version runs',
  many: { short: 1, usual: 3, full: 10 },
  async inject(ground, many) {
    const url = await ground.database();
    const pool = ground.pool(url, 2);
    const office = await openOffice(pool);
    const server = await startServer(ground, { DATABASE_URL: url });
    const traffic = startTraffic(office, () => [server.address], 4);
    const log = createLog('silent');
    const migrations = [...readMigrations(), newer];
    const isChanged = async () =>
      (await pool.query<{ there: boolean }>(`SELECT to_regclass('newer') IS NOT NULL AS there`)).rows[0]
        ?.there === true;
    let survived = 0;
    for (let round = 0; round < many; round += 1) {
      const held = await holdSchema(url, log, { migrations, waitFor: 300 });
      if (!held.ok && held.reason.includes(`baton ${server.child.pid} on `) && !(await isChanged()))
        survived += 1;
      if (held.ok) await held.value.release();
    }
    await traffic.more(20);
    const examined = await examine(pool, office.workspace, await traffic.stop());
    server.child.kill('SIGTERM');
    await server.ended;
    const held = await holdSchema(url, log, { migrations });
    const isMade = held.ok && (await isChanged());
    if (held.ok) await held.value.release();
    const older = await tryServer(ground, { DATABASE_URL: url });
    const isTurnedAway = !('address' in older) && older.code === 1 && older.said.includes('newer Baton');
    return {
      injected: many + 2,
      survived: survived + Number(isMade) + Number(isTurnedAway),
      ...{ lost: examined.lost, doubled: examined.doubled },
      seen: `tries to change the schema; ${examined.survived} commands went on beside them`,
    };
  },
};
