import type { Anchor } from './anchor.ts';
import type { AnchorContext } from './find-anchors.ts';

const currencies = new Set('$ € £ ¥ ₹ 円 usd eur gbp jpy chf brl mxn cad aud inr r'.split(' '));

/** A number that names one thing: long, with a "#", a phone number, or after "order", "room", "version". */
export function isReference(context: AnchorContext, chunk: string, at: number): boolean {
  const { words, languages, text } = context;
  const digits = chunk.replace(/\D/g, '');
  if (chunk.startsWith('#') || digits.length > 4) return true;
  if (digits.length === 4 && !/^(19|20)\d\d$/.test(digits) && !/[.,]/.test(chunk)) return true;
  const before = words[at - 1];
  if (before && !words[at]?.opens && languages.some(({ cues }) => cues(before.norm) === 'reference'))
    return true;
  const from = words[at]?.from ?? 0;
  const phone = /^\(?\d[\d ()./-]{5,22}\d/.exec(text.slice(from, from + 28));
  return phone !== null && phone[0].replace(/\D/g, '').length >= 7;
}

/** A number that counts something: a unit, a currency, or any word with content stands beside it. */
export function isQuantity(context: AnchorContext, first: number, last: number): boolean {
  const { words, text, languages, isEmpty } = context;
  const number = words[first];
  if (number === undefined || isListMark(context, first)) return false;
  const after = words[last];
  const before = words[first - 1];
  const near =
    text.slice(Math.max(0, number.from - 2), number.from) +
    text.slice(words[last - 1]?.to, (words[last - 1]?.to ?? 0) + 2);
  if (/[$€£¥₹%‰°円]/.test(near)) return true;
  const isCue = (norm: string) =>
    currencies.has(norm) || languages.some(({ cues }) => cues(norm) === 'unit' || cues(norm) === 'money');
  if (
    after &&
    !after.opens &&
    (isCue(after.norm) || (after.kind === 'cjk' && isCue(after.norm)) || !isEmpty(last))
  )
    return true;
  return before !== undefined && !number.opens && (currencies.has(before.norm) || !isEmpty(first - 1));
}

/** "Two weeks", "three pallets". */
export const findCounted = ({ words, languages }: AnchorContext): Anchor[] =>
  words.flatMap(({ norm }, at): Anchor[] => {
    const unit = words[at + 1];
    const isCounted = languages.some(
      ({ cues }) => cues(norm) === 'numeral' && unit?.opens === false && cues(unit.norm) === 'unit',
    );
    return isCounted ? [{ kind: 'quantity', firstWord: at, lastWord: at + 2 }] : [];
  });

function isListMark({ words, text }: AnchorContext, at: number): boolean {
  const word = words[at];
  return word?.opensLine === true && /^[.)]\s/.test(text.slice(word.to, word.to + 2));
}
