import { useQuery } from '@tanstack/react-query';
import { Refused } from '../form/Refused.tsx';
import { useDeed } from '../form/use-deed.ts';
import { Moment } from '../pieces/Moment.tsx';
import { server } from '../server/server.ts';
import type { Listed } from './person.ts';

/** The browsers and extensions somebody is signed in with; each can be sent away at once. */
export function PersonSessions({ person }: { readonly person: Listed }) {
  const { data } = useQuery({
    queryKey: ['sessions', person.id],
    queryFn: () => server.access.sessionsOf.query({ person: person.id }),
  });
  const end = useDeed((session: string) => server.access.endSessionOf.mutate({ person: person.id, session }));
  const sessions = data?.ok === true ? data.value : [];
  return (
    <section>
      <h3>Signed in</h3>
      {sessions.length === 0 && <p className="soft">Nowhere.</p>}
      <ul className="plain-list">
        {sessions.map(({ id, kind, browser, address, lastUsedAt }) => (
          <li key={id} className="person">
            <span>
              {kind === 'device' ? 'Extension' : 'Browser'}: {browser}
              <span className="soft">
                {' '}
                {address}, <Moment at={lastUsedAt} />
              </span>
            </span>
            <button type="button" className="quiet" onClick={() => end.run(id)}>
              {kind === 'device' ? 'Disconnect' : 'Sign out'}
            </button>
          </li>
        ))}
      </ul>
      <Refused sentence={end.sentence} />
    </section>
  );
}
