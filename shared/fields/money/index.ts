import type { Problem } from '../../problem.ts';
import { accepted, refused } from '../../result.ts';
import type { FieldType } from '../field-type.ts';
import { findKeys } from '../read-object.ts';
import { problemAt, refusedAs } from '../refused-as.ts';

export type Money = { readonly amount: number; readonly currency: string };

const most = 1e12;

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
    if (key === null) return refusedAs('no-money');
    const amount = key('amount');
    const currency = key('currency');
    const isCurrency = typeof currency === 'string' && /^[A-Z]{3}$/.test(currency);
    if (isAmount(amount) && isCurrency) return accepted({ amount: amount + 0, currency });
    const problems: Problem[] = [];
    if (!isAmount(amount)) problems.push(problemAt('amount', 'no-amount'));
    if (!isCurrency) problems.push(problemAt('currency', 'no-currency'));
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
    if (currency === undefined || whole === undefined) return refusedAs('no-money');
    return money.read({ amount: Number(whole.replaceAll(' ', '') + part), currency }, settings);
  },
  ownWords: () => [],
  compared: ({ amount }) => amount,
};

const reordered = (found: RegExpExecArray | null): readonly (string | undefined)[] =>
  found === null ? [] : [found[0], found[3], found[1], found[2]];
