import type { WxtBrowser } from 'wxt/browser';
import type { Line } from '../../e2e/worker/cuttable-line.ts';
import { sendDeal } from '../../e2e/worker/deal.ts';
import type { Connected } from '../../e2e/worker/person-browser.ts';
import { stopWorker } from '../../e2e/worker/stop-worker.ts';
import { print, show, times } from '../server/figure.ts';

/** Inside of the extension's pages. */
declare const chrome: WxtBrowser;

const wakes = 20;
const events = 20;
const alarms = 3;

/** From the word of a page of ours to the worker's answer, beside the same with a worker that is awake. */
export async function measureWake(one: Connected): Promise<void> {
  const [asleep, awake]: [number[], number[]] = [[], []];
  for (let time = 0; time <= wakes; time += 1) {
    await stopWorker(one);
    const [first, second] = [await askOnce(one), await askOnce(one)];
    if (time === 0) continue;
    asleep.push(first);
    awake.push(second);
  }
  const value = times({ name: '', values: asleep }).trim();
  print('worker asleep, to its answer', `${value} ms`, 'p95 150 ms', times({ name: 'awake', values: awake }));
}

const askOnce = ({ settings }: Connected): Promise<number> =>
  settings.evaluate(async () => {
    const began = performance.now();
    await chrome.runtime.sendMessage({ kind: 'status' });
    return performance.now() - began;
  });

/** From the press on Send in one browser to the other's badge, and how much of it was Send's own answer. */
export async function measureBadge(mara: Connected, ben: Connected): Promise<void> {
  const [whole, sent]: [number[], number[]] = [[], []];
  for (let time = 0; time <= events; time += 1) {
    const { risen, answered } = await sendOnce(mara, ben, `Bench ${time}`);
    if (time === 0) continue;
    whole.push(risen);
    sent.push(answered);
  }
  const value = times({ name: '', values: whole }).trim();
  print(
    'event to badge, with socket',
    `${value} ms`,
    'p95 1,000 ms',
    times({ name: 'the sender’s own answer', values: sent }),
  );
}

/** The socket never gets through, so the alarm of each half minute brings it. */
export async function measureAlarm(mara: Connected, ben: Connected, line: Line): Promise<void> {
  line.set('unlive');
  // Each try for a socket asks for news as well; a worker that is stopped tries for none until an alarm wakes it.
  const values: number[] = [];
  for (let time = 0; time < alarms; time += 1) {
    await stopWorker(ben);
    values.push((await sendOnce(mara, ben, `Alarm ${time}`)).risen);
  }
  line.set('whole');
  const most = show(Math.max(...values));
  print('event to badge, without socket', `at most ${most} ms of ${alarms}`, '35,000 ms');
}

async function sendOnce(mara: Connected, ben: Connected, account: string) {
  const before = await ben.badge();
  const rising = ben.settings.evaluate(async (old) => {
    while ((await chrome.action.getBadgeText({})) === old)
      await new Promise((resolve) => setTimeout(resolve, 5));
    return Date.now();
  }, before);
  const began = Date.now();
  await mara.tell('send', { command: sendDeal(account), record: null });
  const answered = Date.now() - began;
  return { risen: (await rising) - began, answered };
}
