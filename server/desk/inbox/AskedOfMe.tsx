import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { fill } from '#shared/ui/words/fill.ts';
import { me } from '../server/queries.ts';
import { server } from '../server/server.ts';
import { deskWords } from '../words/spoken.ts';

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
  const { inbox: words } = deskWords();
  const count = data.promises.length;
  const sentence = data.next !== null ? words.askedMore : count === 1 ? words.askedOne : words.askedMany;
  return (
    <p className="banner">
      {fill(sentence, { n: `${count}` })}{' '}
      <Link to="/promises" search={{ standing: 'unsigned', deliverer: who.person }}>
        {count === 1 ? words.lookOne : words.lookMany}
      </Link>
    </p>
  );
}
