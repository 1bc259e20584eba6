import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { ChoiceField } from '../form/ChoiceField.tsx';
import { Failed } from '../pieces/Failed.tsx';
import { setup } from '../server/queries.ts';
import { server } from '../server/server.ts';
import { PageLoading } from '../shell/PageLoading.tsx';
import { PromisesByDay } from './PromisesByDay.tsx';
import { readPromisesView, type Standing, standings } from './promises-view.ts';

const pageLength = 50;

const words: Readonly<Record<Standing, string>> = {
  open: 'Open',
  unsigned: 'Unsigned',
  moved: 'Moved',
  kept: 'Kept',
  broken: 'Broken',
};

/** Everything promised to customers that this person may see, the earliest date first. */
export function PromisesPage() {
  const { standing, deliverer } = readPromisesView(useSearch({ from: '/promises' }));
  const navigate = useNavigate({ from: '/promises' });
  const { data: company } = useQuery(setup);
  const asked = { standing: standing ?? null, deliverer: deliverer ?? null };
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['handoffs', 'promises', asked],
    queryFn: ({ pageParam }) =>
      server.handoffs.promises.query({ ...asked, after: pageParam, most: pageLength }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
  const promises = useMemo(() => data?.pages.flatMap((page) => page.promises) ?? [], [data]);
  const people = company?.directory.people ?? [];
  return (
    <>
      <div className="head">
        <h1>Promises to customers</h1>
      </div>
      <nav className="tabs" aria-label="Which promises">
        <Link to="/promises" search={({ standing: _, ...rest }) => rest} activeOptions={{ exact: true }}>
          All
        </Link>
        {standings.map((one) => (
          <Link key={one} to="/promises" search={(before) => ({ ...before, standing: one })}>
            {words[one]}
          </Link>
        ))}
      </nav>
      <div className="narrow">
        <ChoiceField
          label="Who delivers"
          none="Anybody"
          value={deliverer ?? ''}
          choices={people.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(id) =>
            void navigate({
              search: ({ deliverer: _, ...rest }) => (id === '' ? rest : { ...rest, deliverer: id }),
            })
          }
        />
      </div>
      {data === undefined && error === null && <PageLoading />}
      {error !== null && <Failed error={error} again={() => void refetch()} />}
      {data !== undefined && promises.length === 0 && (
        <p className="notice">
          No such promise. What a sender writes down as promised to the customer shows here, by its date.
        </p>
      )}
      <PromisesByDay promises={promises} />
      {hasNextPage && (
        <button
          type="button"
          className="quiet"
          disabled={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        >
          Show later ones
        </button>
      )}
    </>
  );
}
