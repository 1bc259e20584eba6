import type { Field } from '../template.ts';

/** Three questions for what only people know. Each may be ticked as none. */
const prompt = { type: 'text', need: { kind: 'required' }, noneAllowed: true } as const;

export const extraCare: Field = {
  ...{ ...prompt, key: 'extra-care', label: 'Who needs extra care' },
  good: 'Maria Lopez: two vendors failed her last year, so call her before every change',
  bad: 'be nice',
};

export const looksStandard: Field = {
  ...{ ...prompt, key: 'looks-standard', label: 'What looks standard but isn’t' },
  ...{ good: 'Ships without the invoice in the box, see order 77120', bad: 'n/a' },
};

export const temptingToSkip: Field = {
  ...{ ...prompt, key: 'tempting-to-skip', label: 'Which step will someone be tempted to skip' },
  good: 'The test import with 50 rows on Tue 12 Jan: their CSV has two date formats',
  bad: 'the usual one',
};

export const prompts: readonly Field[] = [extraCare, looksStandard, temptingToSkip];
