import { useRef } from 'react';
import type { Issue } from '../../templates/issue.ts';
import type { Template } from '../../templates/template.ts';
import { Button } from '../controls/Button.tsx';
import { useSetting } from '../setting/Baton.tsx';
import { fill } from '../words/fill.ts';
import { focusField } from './focus-field.ts';
import { useIssueWords } from './use-issue-words.ts';

type Given = { readonly issues: readonly Issue[]; readonly template: Template };

/** Everything that stops a note, then everything that warns; each leads to its field. */
export function Issues({ issues, template }: Given) {
  const { words } = useSetting();
  const say = useIssueWords();
  const here = useRef<HTMLElement>(null);
  const labelOf = (key: string) => template.fields.find((field) => field.key === key)?.label ?? key;
  const inOrder = [...issues].sort((one, other) => one.severity.localeCompare(other.severity));
  return (
    <section className="b-issues" role="status" ref={here} aria-label={words.form.issues}>
      {inOrder.length === 0 && <p className="b-good">{words.form.fine}</p>}
      <ul className="b-stack-small">
        {inOrder.map((issue) => {
          const { field, kind, severity } = issue;
          return (
            <li
              key={`${field} ${kind} ${issue.sentence}`}
              className="b-issue"
              data-warns={severity === 'warns' || undefined}
            >
              <span className="b-hidden">{severity === 'stops' ? words.form.stops : words.form.warns}: </span>
              {field !== null && (
                <Button
                  look="plain"
                  label={fill(words.form.toField, { field: labelOf(field) })}
                  onPress={() => focusField(here.current, field)}
                >
                  {labelOf(field)}
                </Button>
              )}{' '}
              {say.issue(issue)}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
