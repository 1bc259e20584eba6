import type { Issue, Side } from '../../templates/issue.ts';
import { useSetting } from '../setting/Baton.tsx';
import { useTimes } from '../time/use-times.ts';
import { issueIn, sideIn } from '../words/issue-in.ts';

/** Japanese sets no space after its full stop. */
const joined = ({ sentence, mend }: Pick<Issue, 'sentence' | 'mend'>): string =>
  `${sentence}${/[。？！]$/u.test(sentence) ? '' : ' '}${mend}`;

/** What is wrong with a note and what mends it, and the two sides of a contradiction, in the person's language. */
export function useIssueWords() {
  const { words } = useSetting();
  const { day } = useTimes();
  return {
    issue: (issue: Issue) => joined(issueIn(words, issue, day)),
    side: (side: Side) => sideIn(words, side, day),
  };
}
