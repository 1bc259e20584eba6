import { templateDifferences } from '#shared/templates/difference.ts';
import type { Template } from '#shared/templates/template.ts';
import { changesOf } from './changed-parts.ts';

const changeWords = {
  added: 'new',
  removed: 'taken out',
  moved: 'stands elsewhere now',
  changed: 'changed',
} as const;

type Given = { readonly before: Template; readonly after: Template };

/** What one version says that the other does not, in the words of the form. */
export function DifferenceList({ before, after }: Given) {
  const differences = templateDifferences(before, after);
  const isRenamed = before.name !== after.name;
  if (differences.length === 0 && !isRenamed && before.language === after.language)
    return <p className="soft">Nothing is different.</p>;
  return (
    <ul className="plain-list">
      {isRenamed && (
        <li>
          The template is called <ins>{after.name}</ins>, before <del>{before.name}</del>.
        </li>
      )}
      {before.language !== after.language && (
        <li>
          Its language is <ins>{after.language}</ins>, before <del>{before.language}</del>.
        </li>
      )}
      {differences.map(({ field, label, change, what }) => (
        <li key={field}>
          <strong>{label}</strong>: {changeWords[change]}
          {what.length > 0 && (
            <ul>
              {changesOf({ before, after, field, what }).map(({ part, was, is }) => (
                <li key={part}>
                  {part}: {was !== '' && <del>{was}</del>} {is === '' ? 'nothing now' : <ins>{is}</ins>}
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}
