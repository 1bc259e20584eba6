import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Moment } from '../pieces/Moment.tsx';
import { server } from '../server/server.ts';

const most = 100;

/** What the ladder could place with nobody, and what both sides wait for: the owner decides. */
export function Stuck({ seam }: { readonly seam: string }) {
  const { data } = useQuery({
    queryKey: ['handoffs', 'stuck', seam],
    queryFn: () => server.handoffs.list.query({ seam, isOverdue: true, most }),
  });
  if (data === undefined) return null;
  const stuck = data.handoffs.filter(
    ({ turn }) => turn?.why === 'owner-decides' || turn?.why === 'to-settle',
  );
  if (stuck.length === 0) return <p className="soft">Nothing waits for the owner.</p>;
  return (
    <ul className="plain-list">
      {stuck.map(({ id, record, wanted, turn }) => (
        <li key={id}>
          <Link to="/handoffs/$handoff" params={{ handoff: id }}>
            {record.name}
          </Link>{' '}
          {turn?.why === 'to-settle' ? 'Both sides wait for each other' : 'Nobody took it'}
          {turn !== null && (
            <>
              , began <Moment at={turn.since} />
            </>
          )}
          <div className="soft">{wanted}</div>
        </li>
      ))}
    </ul>
  );
}
