import { fieldTypes } from '../../fields/registry.ts';
import { answerIn } from '../answers.ts';
import type { Checked } from '../check-context.ts';
import type { Issue } from '../issue.ts';
import { says } from '../issue-sentences.ts';
import { textKey } from './same-text.ts';

/** The same words in two places answer only one of the two questions. */
export function checkRepeats(checked: Checked): readonly Issue[] {
  const seen = new Map<string, string>();
  return checked.template.fields.flatMap((field) => {
    const answer = answerIn(field, checked);
    if (answer.kind !== 'given' || field.need.kind === 'pulled') return [];
    return fieldTypes[field.type].ownWords(answer.value).flatMap((words): Issue[] => {
      const key = textKey(words);
      const before = seen.get(key);
      if (before === undefined) seen.set(key, field.label);
      if (before === undefined || key === '') return [];
      return [
        {
          ...{ field: field.key, kind: 'duplicate', severity: 'warns' },
          ...says('same-words', 'say-what-only-this', { other: before, label: field.label }),
        },
      ];
    });
  });
}
