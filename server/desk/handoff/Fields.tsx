import type { Handoff } from '#shared/handoffs/handoff.ts';
import type { Directory } from '#shared/seams/directory.ts';
import { answerOf } from '#shared/templates/answers.ts';
import type { Template } from '#shared/templates/template.ts';
import { writeAnswer } from '#shared/templates/written-answer.ts';

type Given = { readonly handoff: Handoff; readonly template: Template; readonly directory: Directory };

/** Everything that was written, with what the receiver found missing beside it. */
export function Fields({ handoff, template, directory }: Given) {
  const gaps = new Map(handoff.gaps.map(({ field, why }) => [field, why]));
  const answered = template.fields.flatMap((field) => {
    const text = writeAnswer(field, answerOf(field, handoff.note), directory);
    return text === '' && !gaps.has(field.key) ? [] : [{ field, text }];
  });
  return (
    <section className="card">
      <h2>What was written</h2>
      <dl>
        {answered.map(({ field, text }) => (
          <div key={field.key}>
            <dt>{field.label}</dt>
            <dd>
              {text || '—'}
              {gaps.has(field.key) && <p className="wrong">Missing: {gaps.get(field.key)}</p>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
