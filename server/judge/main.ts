import { once } from 'node:events';
import { judgeFile, type Listener } from './judge-file.ts';
import { figure, summary } from './summary.ts';
import { count, newTally } from './tally.ts';

const usage = 'npm run judge -- notes.csv|notes.jsonl [--json]';
const mostNamed = 20;

async function main(args: readonly string[]): Promise<number> {
  const paths = args.filter((argument) => !argument.startsWith('--'));
  const strange = args.find((argument) => argument.startsWith('--') && argument !== '--json');
  const path = paths[0];
  if (path === undefined || paths.length > 1 || strange !== undefined) {
    console.error(
      `${strange === undefined ? 'One file is needed.' : `There is no option ${strange}.`} Use: ${usage}`,
    );
    return 1;
  }
  const asJson = args.includes('--json');
  const tally = newTally();
  let skipped = 0;
  const listener: Listener = {
    judged: async (row, judgement) => {
      count(tally, row, judgement);
      if (asJson) await print({ id: row.id, ...judgement });
    },
    skipped: ({ line, sentence }) => {
      skipped += 1;
      if (skipped <= mostNamed) console.error(`Line ${line} was skipped: ${sentence}.`);
    },
    progressed: (rows, share) =>
      console.error(`${figure(rows)} rows, ${Math.round(share * 100)} % of the file`),
  };
  const outcome = await judgeFile(path, listener);
  if (!outcome.ok) {
    console.error(outcome.reason);
    return 1;
  }
  if (skipped > mostNamed) console.error(`${figure(skipped - mostNamed)} more lines were skipped.`);
  if (asJson) console.error(`${figure(tally.notes)} notes judged, ${figure(skipped)} rows skipped.`);
  else console.log(summary(tally, skipped));
  return 0;
}

async function print(line: unknown): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(line)}\n`)) await once(process.stdout, 'drain');
}

// Whoever reads our output may stop early (`| head`); that ends the work and is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
process.exitCode = await main(process.argv.slice(2));
