import { useQuery } from '@tanstack/react-query';
import type { RecordRef } from '#shared/records/record-ref.ts';
import { useInPanel } from '../in-panel.ts';
import { pageRecord } from './page-record.ts';

/** What something said here hangs on: the record in view, else the page. */
export function usePlace(host: string, record: RecordRef | null): RecordRef | null {
  const { page } = useInPanel();
  const shown = useQuery({
    queryKey: ['shown', host],
    queryFn: async () => pageRecord(host, await page.shown()),
    enabled: record === null,
    networkMode: 'always',
  });
  return record ?? shown.data ?? null;
}
