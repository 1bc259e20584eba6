import { findDrift, findUnwritten } from './drift.ts';
import { readMigrations } from './migrations.ts';
import { withScratchDatabase } from './scratch-database.ts';

const url = process.env.DATABASE_URL;
const migrations = readMigrations();
const unwritten = await withScratchDatabase((scratch) => findUnwritten(scratch, migrations));
if (!unwritten.ok) {
  console.error(unwritten.reason);
  process.exit(1);
}
const complaints = [
  ['prisma/*.prisma say more than prisma/migrations; write it down by npm run migrate:new:', unwritten.value],
  ['The database in DATABASE_URL differs from prisma/*.prisma:', url ? await findDrift(url, migrations) : ''],
].filter(([, script]) => script !== '');

for (const [sentence, script] of complaints) console.error(`${sentence}\n\n${script}\n`);
if (complaints.length === 0) console.log('Schema and changes agree.');
process.exit(complaints.length === 0 ? 0 : 1);
