import { relative } from 'node:path';
import { buildDesk } from './build-desk.ts';

console.log(`The desk: ${relative(process.cwd(), await buildDesk())}`);
