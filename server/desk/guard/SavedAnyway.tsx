import { useInfiniteQuery } from '@tanstack/react-query';
import { Failed } from '../pieces/Failed.tsx';
import { Moment } from '../pieces/Moment.tsx';
import { server } from '../server/server.ts';
import { PageLoading } from '../shell/PageLoading.tsx';

const most = 20;

type Given = { readonly seam?: string };

/** Why people saved a held note all the same. Each is a hint that a rule may be wrong. */
export function SavedAnyway({ seam }: Given) {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['guard', 'bypasses', seam ?? null],
    queryFn: ({ pageParam }) => server.guard.bypasses.query({ seam: seam ?? null, after: pageParam, most }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
  const rows = data?.pages.flatMap(({ bypasses }) => bypasses) ?? [];
  return (
    <section className="card">
      <h2>Saved anyway</h2>
      {data === undefined &&
        (error === null ? <PageLoading /> : <Failed error={error} again={() => void refetch()} />)}
      {data !== undefined && rows.length === 0 && (
        <p className="soft">Nobody saved a held note anyway, or none that you may see.</p>
      )}
      <ul className="plain-list">
        {rows.map(({ id, person, record, reason, at, seam: over }) => (
          <li key={id}>
            <q>{reason}</q>
            <div className="soft">
              {person.name}, <Moment at={at} />
              {record !== null && ` · ${record.name}`}
              {over !== null && ` · ${over.name}`}
            </div>
          </li>
        ))}
      </ul>
      {hasNextPage && (
        <button
          type="button"
          className="quiet"
          disabled={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        >
          Show older ones
        </button>
      )}
    </section>
  );
}
