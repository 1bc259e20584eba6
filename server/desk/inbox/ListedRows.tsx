import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { fill } from '#shared/ui/words/fill.ts';
import { Failed } from '../pieces/Failed.tsx';
import { setup } from '../server/queries.ts';
import { PageLoading } from '../shell/PageLoading.tsx';
import { deskWords } from '../words/spoken.ts';
import { EmptyInbox } from './EmptyInbox.tsx';
import { InboxRows } from './InboxRows.tsx';
import type { InboxView } from './inbox-view.ts';
import { useInbox } from './use-inbox.ts';

/** The rows of a list, whatever state it is in. */
export function ListedRows({ view, onSearch }: { readonly view: InboxView; readonly onSearch: () => void }) {
  const { data, error, isPlaceholderData, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } =
    useInbox(view);
  const { data: company } = useQuery(setup);
  const lines = useMemo(() => data?.pages.flatMap(({ handoffs }) => handoffs) ?? [], [data]);
  const more = () => {
    if (!isFetchingNextPage) void fetchNextPage();
  };
  if (error !== null && data === undefined) return <Failed error={error} again={() => void refetch()} />;
  if (data === undefined) return <PageLoading />;
  if (lines.length === 0 && hasNextPage !== true)
    return <EmptyInbox view={view} hasSeams={company === undefined || company.seams.length > 0} />;
  const { inbox: words } = deskWords();
  const count = hasNextPage ? words.more : lines.length === 1 ? words.one : words.many;
  return (
    <div aria-busy={isPlaceholderData}>
      <p className="soft" role="status">
        {fill(count, { n: `${lines.length}` })} <span className="keys">{words.keys}</span>
      </p>
      <InboxRows lines={lines} hasMore={hasNextPage} onMore={more} onSearch={onSearch} />
      {error !== null && <Failed error={error} again={() => void refetch()} />}
    </div>
  );
}
