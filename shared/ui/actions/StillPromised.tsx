import type { OpenPromise } from '../../handoffs/handoff.ts';
import { useSetting } from '../setting/Baton.tsx';
import { Sentence } from '../text/Sentence.tsx';

/** What would refuse a “done”, said before it is pressed. */
export function StillPromised({ promises }: { readonly promises: readonly OpenPromise[] }) {
  const { words } = useSetting();
  return promises
    .filter(({ status }) => status === 'open')
    .map((promise) => (
      <p key={promise.id} className="b-notice b-notice-care">
        <Sentence of={words.actions.stillPromised} with={{ promise: promise.words }} />
      </p>
    ));
}
