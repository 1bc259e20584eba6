import type { Side } from '../../templates/issue.ts';
import { useSetting } from '../setting/Baton.tsx';
import { Sentence } from '../text/Sentence.tsx';
import { useIssueWords } from './use-issue-words.ts';

/** Two facts that can’t both be true, side by side: Baton does not know which one is wrong. */
export function Sides({ sides }: { readonly sides: readonly [Side, Side] }) {
  const { words } = useSetting();
  const say = useIssueWords();
  return (
    <dl className="b-sides">
      {sides.map(say.side).map(({ from, value }) => (
        <div key={`${from} ${value}`}>
          <dt className="b-soft b-small">
            <Sentence of={words.warnings.side} with={{ from }} />
          </dt>
          <dd>
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}
