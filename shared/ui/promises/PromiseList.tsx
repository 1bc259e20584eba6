import type { OpenPromise } from '../../handoffs/handoff.ts';
import { useSetting } from '../setting/Baton.tsx';
import { PromiseLine } from './PromiseLine.tsx';

/** What was said to the customer, the next date first. */
export function PromiseList({ promises }: { readonly promises: readonly OpenPromise[] }) {
  const { words } = useSetting();
  if (promises.length === 0) return <p className="b-soft">{words.promises.none}</p>;
  const inOrder = [...promises].sort((one, other) => (one.due < other.due ? -1 : 1));
  return (
    <ul className="b-stack-small">
      {inOrder.map((promise) => (
        <li key={promise.id}>
          <PromiseLine promise={promise} />
        </li>
      ))}
    </ul>
  );
}
