import { expect, it } from 'vitest';
import { account, many, patience, tally } from '../../faults/extension/size.ts';
import { onServer, sendAndGo } from './ask-server.ts';
import { allowedBuild, openDemo, openExtension, pair } from './connected-browser.ts';
import { sendDeal } from './deal.ts';
import { stopWorker } from './stop-worker.ts';

const demo = await openDemo();
const build = allowedBuild();

it(
  'sends each once, with the worker killed at a dozen points of a send and answers lost on the way',
  async () => {
    const mara = await openExtension(build);
    const points = many({ short: 12, usual: 12, full: 60 });
    try {
      await pair(mara, demo, 'Mara');
      const commands = Array.from({ length: points }, (_, point) =>
        sendDeal('Killed Lines', { ids: `killed-${String(point).padStart(2, '0')}` }),
      );
      for (const [point, command] of commands.entries()) {
        demo.line.set(point % 3 === 0 ? 'deaf' : 'whole');
        await sendAndGo(mara, command);
        await new Promise((resolve) => setTimeout(resolve, (point % 12) * 12));
        await stopWorker(mara);
        demo.line.set('whole');
        // What the page does that got no answer: it says the same again.
        expect(await mara.tell('send', { command, record: null })).toEqual({ outcome: 'accepted' });
      }
      const found = await onServer(mara, 'Killed Lines');
      tally(
        'worker killed at points of a send',
        account(
          commands.map(({ handoff }) => handoff),
          found.map(({ id }) => id),
        ),
      );
    } finally {
      await mara.close();
    }
  },
  patience,
);
