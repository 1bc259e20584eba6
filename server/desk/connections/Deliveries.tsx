import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Moment } from '../pieces/Moment.tsx';
import { server } from '../server/server.ts';

const outcomes = { sent: 'Sent', again: 'Tried again', never: 'Given up' } as const;
const mostShown = 10;

/** The last tries and what was answered to them. */
export function Deliveries({ connection }: { readonly connection: string | null }) {
  const { data } = useQuery({
    queryKey: ['handoffs', 'deliveries', connection],
    queryFn: () => server.delivery.lastDeliveries.query({ connection }),
  });
  if (data === undefined) return null;
  if (data.length === 0) return <p className="soft">Nothing was sent yet.</p>;
  return (
    <table>
      <thead>
        <tr>
          <th>When</th>
          <th>What</th>
          <th>Outcome</th>
          <th>Answer</th>
        </tr>
      </thead>
      <tbody>
        {data.slice(0, mostShown).map(({ outgoing, attempt, at, handoff, kind, outcome, answer }) => (
          <tr key={`${outgoing} ${attempt}`}>
            <td>
              <Moment at={at} />
            </td>
            <td>
              <Link to="/handoffs/$handoff" params={{ handoff }}>
                {kind}
              </Link>
            </td>
            <td>{outcomes[outcome]}</td>
            <td>{answer}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
