import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Destroy } from '../form/Destroy.tsx';
import { Refused } from '../form/Refused.tsx';
import { TextField } from '../form/TextField.tsx';
import { useDeed } from '../form/use-deed.ts';
import { server } from '../server/server.ts';

/** How long closed handoffs are kept. What a number of days would take away is said before it is set. */
export function Retention() {
  const [days, setDays] = useState('365');
  const [counted, setCounted] = useState<number | null>(null);
  const { data } = useQuery({ queryKey: ['retention'], queryFn: () => server.workspaces.retention.query() });
  const keepFor = async (given: number | null) => {
    await server.workspaces.keepFor.mutate({ days: given });
    return { ok: true as const, value: null };
  };
  const limit = useDeed(() => keepFor(Number(days)));
  const forGood = useDeed(() => keepFor(null));
  const count = async () => {
    setCounted(null);
    setCounted((await server.workspaces.wouldErase.query({ days: Number(days) })).handoffs);
  };
  return (
    <section className="card">
      <h2>How long closed handoffs are kept</h2>
      <p>{data === undefined || data.days === null ? 'For good.' : `For ${data.days} days.`}</p>
      <div className="narrow">
        <TextField label="Days" type="number" value={days} onChange={setDays} />
      </div>
      <div className="deeds">
        <Destroy
          words="Erase what is older"
          title={`Keep closed handoffs for ${days} days?`}
          deed={limit}
          name="erase"
          onOpen={() => void count().catch(() => undefined)}
        >
          <p>
            {counted === null ? 'Counting…' : `${counted} closed handoffs are older and go now, for good.`}{' '}
            From then on, each goes when it has been closed for that long. Open ones always stay.
          </p>
        </Destroy>
        <button type="button" className="quiet" onClick={() => forGood.run(undefined)}>
          Keep everything for good
        </button>
      </div>
      <Refused sentence={forGood.sentence} />
    </section>
  );
}
