import { type Fault, isWhole, lineOf, type Size } from './server/fault.ts';
import { faults } from './server/faults.ts';
import { openGround } from './server/ground.ts';

/**
 * `npm run faults -- server` injects every fault; `--full` with the large numbers, `--short` with the small ones of `npm test`,
 * `--only=words` those whose name holds the words.
 */
const asked = process.argv.slice(2);
const size: Size = asked.includes('--full') ? 'full' : asked.includes('--short') ? 'short' : 'usual';
const only = asked.find((word) => word.startsWith('--only='))?.slice('--only='.length) ?? '';

async function injectOne(fault: Fault): Promise<boolean> {
  const began = performance.now();
  try {
    const tally = await ground.apart((own) => fault.inject(own, fault.many[size]));
    console.log(`${lineOf(fault.name, tally)} in ${((performance.now() - began) / 1000).toFixed(0)} s`);
    return isWhole(tally);
  } catch (error) {
    console.log(
      `${fault.name}: could not be injected to its end: ${error instanceof Error ? error.stack : error}`,
    );
    return false;
  }
}

const ground = await openGround();
let isAllWhole = true;
for (const fault of faults.filter(({ name }) => name.includes(only))) {
  if (!(await injectOne(fault))) isAllWhole = false;
}
await ground.close();
console.log(
  `With the ${size} numbers. ${isAllWhole ? 'Nothing was lost or doubled.' : 'Something was lost or doubled; see above.'}`,
);
process.exit(isAllWhole ? 0 : 1);
