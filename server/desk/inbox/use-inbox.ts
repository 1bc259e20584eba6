import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { type Answers, server } from '../server/server.ts';
import { findRecord, type InboxView } from './inbox-view.ts';

export type Line = Answers['handoffs']['list']['handoffs'][number];

const pageLength = 100;
const mostFound = 50;

/** The rows of a view, a page at a time; asked for again when the server says there is something new. */
export function useInbox(view: InboxView) {
  const { list = 'mine', seam = null, record, person = null, overdue = false, promise = null } = view;
  return useInfiniteQuery({
    queryKey: ['handoffs', 'list', { list, seam, record, person, overdue, promise }],
    queryFn: ({ pageParam }) =>
      server.handoffs.list.query({
        ...{ scope: list, seam, person, isOverdue: overdue, promiseDueBefore: promise },
        record: record === undefined ? null : findRecord(record),
        ...{ after: pageParam, most: pageLength },
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    enabled: view.search === undefined,
    placeholderData: keepPreviousData,
  });
}

export function useFound(text: string | undefined) {
  return useQuery({
    queryKey: ['handoffs', 'search', text],
    queryFn: () => server.handoffs.search.query({ text: text ?? '', most: mostFound }),
    enabled: text !== undefined,
    placeholderData: keepPreviousData,
  });
}
