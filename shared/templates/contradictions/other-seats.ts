import { fieldTypes } from '../../fields/registry.ts';
import { answerIn } from '../answers.ts';
import { type ContradictionRule, contradiction } from './contradiction.ts';
import { inNote } from './side.ts';
import { sideOfFact } from './side-of-fact.ts';

/** A figure right before the word for seats, in the languages Baton judges. */
const seats =
  /(?<![\p{N}.,])(\d{1,7}|\d{1,3}(?:[., ]\d{3}){1,2})\s?(?:seats?|licen[cs]es?|sitze?|plätze?|lizenz(?:en)?|asientos?|licencias?|sièges?|licenças?|assentos?|席|ライセンス)(?!\p{Script=Latin})/giu;

/** How many seats a sentence speaks of, against how many were bought. */
export const otherSeats: ContradictionRule = (checked) => {
  const bought = sideOfFact('seats', checked);
  if (typeof bought?.value !== 'number') return [];
  return checked.template.fields.flatMap((field) => {
    const answer = answerIn(field, checked);
    if (answer.kind !== 'given' || field === bought.field) return [];
    const words = fieldTypes[field.type].ownWords(answer.value).join('\n');
    const said = [...words.matchAll(seats)].map(([whole, figure = '']) => ({
      whole,
      count: Number(figure.replace(/\D/g, '')),
    }));
    const other = said.find(({ count }) => count !== bought.value);
    if (other === undefined || said.some(({ count }) => count === bought.value)) return [];
    return [
      contradiction(field.key, [inNote(other.whole, field), bought.side], {
        code: 'other-seats',
        words: { label: field.label, said: other.whole, bought: bought.word },
      }),
    ];
  });
};
