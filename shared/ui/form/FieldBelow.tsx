import type { Gap } from '../../handoffs/handoff.ts';
import type { Issue } from '../../templates/issue.ts';
import type { Field } from '../../templates/template.ts';
import { useSetting } from '../setting/Baton.tsx';
import { Sentence } from '../text/Sentence.tsx';
import { useIssueWords } from './use-issue-words.ts';

type Given = {
  readonly field: Field;
  readonly issues: readonly Issue[];
  readonly gap: Gap | null;
  readonly isEmpty: boolean;
  /** As much is unknown already as may be. */
  readonly isEnough: boolean;
};

/** What describes a field: why it came back, what is wrong now with the smallest mend, and the template’s own examples. */
export function FieldBelow({ field, issues, gap, isEmpty, isEnough }: Given) {
  const { words } = useSetting();
  const { help, good, bad } = field;
  const hasExamples = good !== undefined || bad !== undefined;
  return (
    <>
      {gap !== null && (
        <span className="b-issue">
          <Sentence of={words.form.gap} with={{ why: gap.why }} />
        </span>
      )}
      {issues.map((issue) => (
        <IssueWords key={`${issue.kind} ${issue.sentence}`} issue={issue} />
      ))}
      {help !== undefined && (
        <span className="b-hint" dir="auto">
          {help}
        </span>
      )}
      {isEnough && <span className="b-hint">{words.form.enough}</span>}
      {hasExamples && (
        <span className="b-hint b-examples" data-wanted={isEmpty || issues.length > 0 || undefined}>
          {good !== undefined && (
            <span className="b-example">
              <Sentence of={words.form.good} with={{ example: good }} />
            </span>
          )}
          {bad !== undefined && (
            <span className="b-example">
              <Sentence of={words.form.bad} with={{ example: bad }} />
            </span>
          )}
        </span>
      )}
    </>
  );
}

function IssueWords({ issue }: { readonly issue: Issue }) {
  const say = useIssueWords();
  return (
    <span className="b-issue" data-warns={issue.severity === 'warns' || undefined}>
      {say.issue(issue)}
    </span>
  );
}
