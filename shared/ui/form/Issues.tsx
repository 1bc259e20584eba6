import type { Issue } from '../../templates/issue.ts';
import type { Template } from '../../templates/template.ts';

type Given = { readonly issues: readonly Issue[]; readonly template: Template };

export const Issues = ({ issues }: Given) => (
  <ul>
    {issues.map(({ sentence }) => (
      <li key={sentence}>{sentence}</li>
    ))}
  </ul>
);
