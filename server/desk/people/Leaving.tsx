import { useQuery } from '@tanstack/react-query';
import { Destroy } from '../form/Destroy.tsx';
import { Refused } from '../form/Refused.tsx';
import { useDeed } from '../form/use-deed.ts';
import { useNames } from '../pieces/use-names.ts';
import { server } from '../server/server.ts';
import type { Listed } from './person.ts';

/** Somebody leaves, or comes back. What waits for them is shown before, with who gets it. */
export function Leaving({ person }: { readonly person: Listed }) {
  const names = useNames();
  const leave = useDeed(() => server.access.deactivate.mutate({ person: person.id }));
  const comeBack = useDeed(() => server.access.reactivate.mutate({ person: person.id }));
  const { data } = useQuery({
    queryKey: ['handoffs', 'ends', person.id],
    queryFn: () => server.people.openEnds.query({ person: person.id }),
    enabled: person.active,
  });
  if (!person.active)
    return (
      <>
        <p>{person.name} has left: no way in, and nothing is asked of them.</p>
        <button type="button" className="quiet" onClick={() => comeBack.run(undefined)}>
          Take {person.name} back in
        </button>
        <Refused sentence={comeBack.sentence} />
      </>
    );
  const ends = data?.ok === true ? data.value.ends : [];
  return (
    <Destroy words={`Deactivate ${person.name}`} title={`Deactivate ${person.name}?`} deed={leave}>
      <p>
        {person.name} is signed out everywhere and asked nothing more. What they wrote stays. You can take
        them back in later.
      </p>
      {ends.length === 0 ? (
        <p>Nothing waits for them now.</p>
      ) : (
        <>
          <p>
            {person.cover === null
              ? `They have no cover. Each of these goes to the next one on its ladder:`
              : `These go to their cover, ${names.person(person.cover)}:`}
          </p>
          <ul>
            {ends.map(({ id, record, seam }) => (
              <li key={id}>
                {record} <span className="soft">({seam})</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Destroy>
  );
}
