import { fieldTypes } from '../../fields/registry.ts';
import { answerIn, findByRole } from '../answers.ts';
import type { Checked } from '../check-context.ts';
import type { Side } from '../issue.ts';
import { promisesOf } from '../roles.ts';
import { type ContradictionRule, contradiction } from './contradiction.ts';
import { inNote, side } from './side.ts';
import { sideOfFact } from './side-of-fact.ts';

/** Ways to say that nothing is built for this customer alone. */
const noCustomWork = [
  /\b(?:no|without(?: any)?|not any) (?:custom|bespoke)(?:[- ](?:work|development|code|build)\b|\s*(?:[.,;!]|$))/iu,
  /\bkeine? (?:sonder|individual)(?:entwicklung|programmierung|anpassung)/iu,
  /\b(?:pas|aucun|sans) (?:de )?développement (?:spécifique|sur mesure)/iu,
  /\bsin (?:desarrollos?|trabajos?) a medida/iu,
  /\bsem (?:desenvolvimento|trabalho) sob medida/iu,
  /カスタム(?:開発|対応)(?:は)?な(?:し|い)/u,
];

/** “No custom work” beside a promise that is custom work. */
export const customWorkPromised: ContradictionRule = (checked) => {
  const { note, template } = checked;
  const field = findByRole(template, 'promises');
  const custom = promisesOf(note, template).find(({ kind }) => kind === 'custom');
  const denial = findDenial(checked);
  if (field === null || custom === undefined || denial === null) return [];
  return [
    contradiction(field.key, [side(custom.words, 'custom-in-note', { label: field.label }), denial], {
      code: 'custom-work-promised',
    }),
  ];
};

function findDenial(checked: Checked): Side | null {
  const bought = sideOfFact('custom-work', checked);
  if (bought?.value === false) return bought.side;
  for (const field of checked.template.fields) {
    const answer = answerIn(field, checked);
    if (answer.kind !== 'given' || field.role === 'promises') continue;
    for (const words of fieldTypes[field.type].ownWords(answer.value)) {
      const [said] = noCustomWork.flatMap((pattern) => pattern.exec(words)?.[0] ?? []);
      if (said !== undefined) return inNote(said, field);
    }
  }
  return null;
}
