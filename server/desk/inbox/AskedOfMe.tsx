import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { me } from '../server/queries.ts';
import { server } from '../server/server.ts';

const mostShown = 20;

/** Not my turn, but a promise somebody gave in my name waits for my yes. */
export function AskedOfMe() {
  const { data: who } = useQuery(me);
  const { data } = useQuery({
    queryKey: ['handoffs', 'unsigned', who?.person],
    queryFn: () =>
      server.handoffs.promises.query({
        ...{ standing: 'unsigned', deliverer: who?.person ?? null, most: mostShown },
      }),
    enabled: who !== undefined,
  });
  if (who === undefined || data === undefined || data.promises.length === 0) return null;
  const count = data.next === null ? `${data.promises.length}` : `More than ${mostShown}`;
  return (
    <p className="banner">
      {count} {count === '1' ? 'promise is' : 'promises are'} yours to deliver without your yes so far.{' '}
      <Link to="/promises" search={{ standing: 'unsigned', deliverer: who.person }}>
        Look at {count === '1' ? 'it' : 'them'}
      </Link>
    </p>
  );
}
