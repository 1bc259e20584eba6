import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { ChoiceField } from '../form/ChoiceField.tsx';
import { Failed } from '../pieces/Failed.tsx';
import { setup } from '../server/queries.ts';
import { server } from '../server/server.ts';
import { PageLoading } from '../shell/PageLoading.tsx';
import { deskWords } from '../words/spoken.ts';
import { PromisesByDay } from './PromisesByDay.tsx';
import { readPromisesView, standings } from './promises-view.ts';

const pageLength = 50;

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
  const { promises: words, standings: standingWords } = deskWords();
  const people = company?.directory.people ?? [];
  return (
    <>
      <div className="head">
        <h1>{words.title}</h1>
      </div>
      <nav className="tabs" aria-label={words.which}>
        <Link to="/promises" search={({ standing: _, ...rest }) => rest} activeOptions={{ exact: true }}>
          {words.all}
        </Link>
        {standings.map((one) => (
          <Link key={one} to="/promises" search={(before) => ({ ...before, standing: one })}>
            {standingWords[one]}
          </Link>
        ))}
      </nav>
      <div className="narrow">
        <ChoiceField
          label={words.deliverer}
          none={words.anybody}
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
      {data !== undefined && promises.length === 0 && <p className="notice">{words.none}</p>}
      <PromisesByDay promises={promises} />
      {hasNextPage && (
        <button
          type="button"
          className="quiet"
          disabled={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        >
          {words.later}
        </button>
      )}
    </>
  );
}
