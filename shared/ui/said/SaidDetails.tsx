import type { Handoff } from '../../handoffs/handoff.ts';
import { Part } from '../brief/Part.tsx';
import { PromiseFacts } from '../promises/PromiseFacts.tsx';
import { PromiseList } from '../promises/PromiseList.tsx';
import { useSetting } from '../setting/Baton.tsx';

/** To whom, by when, who keeps it. The words stand above as the title; they are told again only when there are others beside them. */
export function SaidDetails({ promises }: Pick<Handoff, 'promises'>) {
  const { words } = useSetting();
  const [first, ...others] = promises;
  if (first === undefined) return null;
  return (
    <Part title={words.said.details}>
      {others.length === 0 ? <PromiseFacts promise={first} /> : <PromiseList promises={promises} />}
    </Part>
  );
}
