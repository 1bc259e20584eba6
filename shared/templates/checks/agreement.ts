import type { Checked } from '../check-context.ts';
import type { Issue } from '../issue.ts';
import { says } from '../issue-sentences.ts';
import { promisesOf, severityOf } from '../roles.ts';
import type { Field } from '../template.ts';

/** A promise that somebody else has to deliver is flagged until they agreed, and holds a critical handoff. */
export function checkAgreement(field: Field, { note, template }: Checked): readonly Issue[] {
  if (field.role !== 'promises') return [];
  const severity = severityOf(note, template) === 'critical' ? 'stops' : 'warns';
  return promisesOf(note, template)
    .filter(({ agreed }) => !agreed)
    .map(({ words, deliverer }) => ({
      ...{ field: field.key, kind: 'not-agreed', severity },
      ...says('not-agreed', 'ask-deliverer', { who: deliverer.name, promise: shortened(words) }),
    }));
}

const shortened = (words: string) => (words.length > 60 ? `${words.slice(0, 57).trimEnd()}…` : words);
