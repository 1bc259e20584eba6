import type { OpenPromise } from '../../handoffs/handoff.ts';
import { useNames } from '../people/use-names.ts';
import { useSetting } from '../setting/Baton.tsx';
import { Sentence } from '../text/Sentence.tsx';
import { Day } from '../time/Day.tsx';
import { useTimes } from '../time/use-times.ts';

/** To whom, by when, who delivers it, and how it stands. */
export function PromiseFacts({ promise }: { readonly promise: OpenPromise }) {
  const { words } = useSetting();
  const names = useNames();
  const { today } = useTimes();
  const { status, answer, due, deliverer, inContract, to } = promise;
  const isLate = status === 'open' && (promise.alarmed === 'date' || due < today);
  return (
    <p className="b-facts b-soft b-small">
      <span>
        <Sentence of={words.promises.toWhom} with={{ who: to }} />
      </span>
      <span className={isLate ? 'b-alarm' : ''}>
        <Sentence of={words.times.by} with={{ day: <Day date={due} /> }} />
        {isLate && ` (${words.promises.late})`}
      </span>
      <span>
        <Sentence of={words.promises.delivers} with={{ who: names.person(deliverer.id) }} />
      </span>
      <span>{inContract ? words.promises.contract : words.promises.noContract}</span>
      {status === 'open' ? (
        <span className={`b-mark b-mark-${answer === 'agreed' ? 'good' : 'care'}`}>
          {words.promiseAnswer[answer]}
        </span>
      ) : (
        <span className={`b-mark b-mark-${status === 'kept' ? 'good' : 'alarm'}`}>
          {words.promiseStatus[status]}
        </span>
      )}
    </p>
  );
}
