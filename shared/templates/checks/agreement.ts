import type { Checked } from '../check-context.ts';
import type { Issue } from '../issue.ts';
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
      sentence: `${deliverer.name} has not agreed to deliver “${shortened(words)}”, so the customer may wait for nobody.`,
      mend: `Ask ${deliverer.name}, or name the person who said yes.`,
    }));
}

const shortened = (words: string) => (words.length > 60 ? `${words.slice(0, 57).trimEnd()}…` : words);
