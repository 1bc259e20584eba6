import alex from 'alex';
import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
import { retext } from 'retext';
import retextIntensify from 'retext-intensify';
import retextPassive from 'retext-passive';
import retextRepeatedWords from 'retext-repeated-words';
import retextSimplify from 'retext-simplify';
import writeGood from 'write-good';
import { judge, judgeWith } from '#shared/vagueness/judge.ts';
import { lexicon as english } from '#shared/vagueness/lexicon/en/index.ts';

/**
 * How long the note check takes, beside four linters that read the same texts in the same rounds. They look for other things;
 * they are here because they are what a page would otherwise carry. Times are microseconds: median / p95 of all rounds.
 */
/** Fewer than twenty, and the slowest round of all would pass for the p95. */
const rounds = 41;
/** Nobody's first texts are counted: code is compiled while it runs. */
const warmRounds = 6;
const lengths = [100, 1_000, 10_000, 1_000_000];
const budgets: Readonly<Record<number, string>> = {
  1000: 'p95 <= 1000',
  10000: 'p95 <= 5000',
  1000000: 'never hangs',
};

const sentences = [
  'Follow up with the customer about the invoice, they were not happy with the last visit.',
  'SSO returns to the login page after MFA, in a loop, no error shown.',
  'Lena Fox approved PO 55812 on Tuesday and asked for 40 more seats from March.',
  'We talked about several things and they will come back to us soon.',
];

/** Every copy a little different, so that nothing is answered from memory. */
function textOf(length: number, round: number): string {
  let text = `Round ${round}. `;
  for (let at = round; text.length < length; at += 1) text += `${sentences[at % sentences.length]} `;
  return text.slice(0, length);
}

type Contestant = {
  readonly name: string;
  readonly longest: number;
  readonly check: (text: string) => unknown;
};

const harper = new LocalLinter({ binary });
await harper.setup();
const prose = retext().use(retextPassive).use(retextSimplify).use(retextIntensify).use(retextRepeatedWords);

const contestants: readonly Contestant[] = [
  {
    name: 'judge, every language',
    longest: Number.POSITIVE_INFINITY,
    check: (text) => judge(text, { surface: 'note' }),
  },
  {
    name: 'judge, English alone',
    longest: Number.POSITIVE_INFINITY,
    check: (text) => judgeWith([english], text, { surface: 'note' }),
  },
  { name: 'write-good', longest: 10_000, check: (text) => writeGood(text) },
  { name: 'harper.js', longest: 10_000, check: (text) => harper.lint(text) },
  { name: 'retext', longest: 10_000, check: (text) => prose.process(text) },
  { name: 'alex', longest: 10_000, check: (text) => alex(text) },
];

/** Short texts are checked several times a round: one alone would be lost in the clock. */
async function timeOnce({ check }: Contestant, length: number, round: number): Promise<number> {
  const times = length < 1_000 ? 40 : length < 10_000 ? 10 : 1;
  const texts = Array.from({ length: times }, (_, at) => textOf(length, round * times + at));
  const started = performance.now();
  for (const text of texts) await check(text);
  return ((performance.now() - started) * 1000) / times;
}

const at = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
const show = (micros: number) => Math.round(micros).toLocaleString('en-US');

const medians = new Map<string, number>();
for (const length of lengths) {
  const running = contestants.filter(({ longest }) => length <= longest);
  const found = new Map<string, number[]>(running.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds + warmRounds; round += 1) {
    for (const contestant of running) {
      const micros = await timeOnce(contestant, length, round);
      if (round >= warmRounds) found.get(contestant.name)?.push(micros);
    }
  }
  const figures = [...found].map(([name, values]) => {
    const sorted = values.sort((one, other) => one - other);
    medians.set(`${name} ${length}`, at(sorted, 0.5));
    return `${name} ${show(at(sorted, 0.5))} / ${show(at(sorted, 0.95))}`;
  });
  const [own = '', ...peers] = figures;
  console.log(
    `${own} us at ${length.toLocaleString('en-US')} characters | budget ${budgets[length] ?? '-'} | ${peers.join(', ')}`,
  );
}

const growth = (from: number, to: number) =>
  (medians.get(`judge, every language ${to}`) ?? 0) / (medians.get(`judge, every language ${from}`) ?? 1);
console.log(
  `growth from 1,000 to 10,000 characters ${growth(1_000, 10_000).toFixed(1)}x | budget about 10x (linear) | -`,
);
console.log(
  `growth from 10,000 to 1,000,000 characters ${growth(10_000, 1_000_000).toFixed(1)}x | budget <= 100x (linear) | -`,
);
process.exit(0);
