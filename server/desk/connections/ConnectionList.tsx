import { useQuery } from '@tanstack/react-query';
import { Destroy } from '../form/Destroy.tsx';
import { Refused } from '../form/Refused.tsx';
import { useDeed } from '../form/use-deed.ts';
import { Failed } from '../pieces/Failed.tsx';
import { type Answers, server } from '../server/server.ts';
import { PageLoading } from '../shell/PageLoading.tsx';
import { Deliveries } from './Deliveries.tsx';
import { TryButton } from './TryButton.tsx';

export function ConnectionList() {
  const { data, error, refetch } = useQuery({
    queryKey: ['connections'],
    queryFn: () => server.delivery.connections.query(),
  });
  if (data === undefined)
    return error === null ? <PageLoading /> : <Failed error={error} again={() => void refetch()} />;
  if (data.length === 0)
    return <p className="soft">None yet. People are told by mail and in their browsers.</p>;
  return data.map((connection) => <Shown key={connection.id} connection={connection} />);
}

type Connection = Answers['delivery']['connections'][number];

function Shown({ connection }: { readonly connection: Connection }) {
  const { id, name, channel, host, hears, active } = connection;
  const turn = useDeed(() => server.delivery.switchConnection.mutate({ connection: id, active: !active }));
  const remove = useDeed(() => server.delivery.removeConnection.mutate({ connection: id }));
  return (
    <article>
      <h3>
        {name} <span className="tag">{channel}</span> {!active && <span className="tag careful">off</span>}
      </h3>
      <p className="soft">
        {host}, hears {hears}
      </p>
      <div className="deeds">
        <button type="button" className="quiet" disabled={turn.isRunning} onClick={() => turn.run(undefined)}>
          Switch {name} {active ? 'off' : 'on'}
        </button>
        <Destroy words={`Remove ${name}`} title={`Remove ${name}?`} deed={remove} name={name}>
          <p>
            Nothing is told there any more, and its address and key are forgotten. What was told before stays.
          </p>
        </Destroy>
      </div>
      <Refused sentence={turn.sentence} />
      <TryButton words={`Send a test to ${name}`} connection={id} />
      <details>
        <summary>Last messages to {name}</summary>
        <Deliveries connection={id} />
      </details>
    </article>
  );
}
