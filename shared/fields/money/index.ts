import { type Problem, refusedWith } from '../../problem.ts';
import { accepted, refused } from '../../result.ts';
import type { FieldType } from '../field-type.ts';
import { findKeys } from '../read-object.ts';

export type Money = { readonly amount: number; readonly currency: string };

const most = 1e12;
export const noMoney = 'This is no amount of money. Write the currency and the amount, like EUR 12 500.';
export const noCurrency = 'The currency is missing. Write its three letters, like EUR.';
export const noAmount = 'The amount is missing. Write it in digits with at most four decimals.';

const isAmount = (amount: unknown): amount is number =>
  typeof amount === 'number' && Math.abs(amount) <= most && Number(amount.toFixed(4)) === amount;

/** Thousands stand apart by a blank: a comma or a point there means another amount in another country. */
const inGroups = (digits: string) => digits.replace(/\B(?=(?:\d{3})+$)/g, ' ');

const before = /^([A-Z]{3}) (-?\d[\d ]*)(\.\d{1,4})?$/;
const after = /^(-?\d[\d ]*)(\.\d{1,4})? ([A-Z]{3})$/;

export const money: FieldType<Money> = {
  name: 'money',
  control: 'amount',
  isTyped: true,
  read(input) {
    const key = findKeys(input);
    if (key === null) return refusedWith('', noMoney);
    const amount = key('amount');
    const currency = key('currency');
    const isCurrency = typeof currency === 'string' && /^[A-Z]{3}$/.test(currency);
    if (isAmount(amount) && isCurrency) return accepted({ amount: amount + 0, currency });
    const problems: Problem[] = [];
    if (!isAmount(amount)) problems.push({ path: 'amount', sentence: noAmount });
    if (!isCurrency) problems.push({ path: 'currency', sentence: noCurrency });
    return refused(problems);
  },
  isEmpty: () => false,
  toText({ amount, currency }) {
    const [whole = '', part] = String(amount + 0).split('.');
    return `${currency} ${inGroups(whole)}${part === undefined ? '' : `.${part}`}`;
  },
  fromText(text, settings) {
    const words = text.trim();
    const [, currency, whole, part = ''] = before.exec(words) ?? reordered(after.exec(words));
    if (currency === undefined || whole === undefined) return refusedWith('', noMoney);
    return money.read({ amount: Number(whole.replaceAll(' ', '') + part), currency }, settings);
  },
  ownWords: () => [],
  compared: ({ amount }) => amount,
};

const reordered = (found: RegExpExecArray | null): readonly (string | undefined)[] =>
  found === null ? [] : [found[0], found[3], found[1], found[2]];
