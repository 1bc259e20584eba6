import { useQuery } from '@tanstack/react-query';
import { Refused } from '../form/Refused.tsx';
import { useDeed } from '../form/use-deed.ts';
import { Moment } from '../pieces/Moment.tsx';
import { server } from '../server/server.ts';
import { InviteForm } from './InviteForm.tsx';

/** Who was invited and has not come yet, and a form for the next one. */
export function Invitations() {
  const { data = [] } = useQuery({
    queryKey: ['invitations'],
    queryFn: () => server.access.invitations.query(),
  });
  const withdraw = useDeed((invitation: string) => server.access.withdrawInvitation.mutate({ invitation }));
  return (
    <section className="card">
      <h2>Invite somebody</h2>
      <InviteForm />
      {data.length > 0 && <h3>Invited, not here yet</h3>}
      <ul className="plain-list">
        {data.map(({ id, name, address, expiresAt }) => (
          <li key={id} className="person">
            <div>
              {name} <span className="soft">{address}</span>
              <div className="soft">
                The link ends <Moment at={expiresAt} />
              </div>
            </div>
            <button type="button" className="quiet" onClick={() => withdraw.run(id)}>
              Withdraw the invitation of {name}
            </button>
          </li>
        ))}
      </ul>
      <Refused sentence={withdraw.sentence} />
    </section>
  );
}
