import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findUnwritten } from './drift.ts';
import { migrationsFolder, readMigrations } from './migrations.ts';
import { withScratchDatabase } from './scratch-database.ts';

const name = process.argv
  .slice(2)
  .join('-')
  .toLowerCase()
  .replace(/[^a-z0-9]+/g, '_');
if (name === '') {
  console.error('A change needs a name: npm run migrate:new -- add handoffs. Nothing was written.');
  process.exit(1);
}

const written = await withScratchDatabase((url) => findUnwritten(url, readMigrations()));
if (!written.ok) {
  console.error(written.reason);
  process.exit(1);
}
if (written.value === '') {
  console.log('prisma/migrations already lead to what prisma/*.prisma describe. Nothing was written.');
  process.exit(0);
}
const moment = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
const folder = join(migrationsFolder, `${moment}_${name}`);
mkdirSync(folder);
writeFileSync(join(folder, 'migration.sql'), `${written.value}\n`);
console.log(
  `Written: prisma/migrations/${moment}_${name}/migration.sql. Read it; add what Prisma's language`,
);
console.log('does not know (checks, triggers, partial indexes) by hand. It is applied at the next start.');
