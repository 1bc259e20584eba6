import type { Handoff } from '../../handoffs/handoff.ts';
import { useNames } from '../people/use-names.ts';
import { useSetting } from '../setting/Baton.tsx';
import { Moment } from '../time/Moment.tsx';
import { Part } from './Part.tsx';
import { ReadBackShown } from './ReadBackShown.tsx';

/** The receiver’s own words, where there are any. */
export function SaidBack({ handoff: { receivers } }: { readonly handoff: Handoff }) {
  const { words } = useSetting();
  const names = useNames();
  const said = receivers.flatMap(({ acceptance }) => acceptance ?? []);
  if (said.length === 0) return null;
  return (
    <Part title={words.brief.readBack}>
      {said.map(({ by, at, readBack }) => (
        <div key={by} className="b-quote">
          <ReadBackShown readBack={readBack} />
          <p className="b-soft b-small">
            <bdi>{names.person(by)}</bdi>, <Moment at={at} />
          </p>
        </div>
      ))}
    </Part>
  );
}
