import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Handoff } from '#shared/handoffs/handoff.ts';
import type { RecordRef } from '#shared/records/record-ref.ts';
import { onChanged, tellWorker } from '../../door/tell-worker.ts';
import { useWorker } from '../../door/use-worker.ts';
import type { WorkerStatus } from '../../worker-door.ts';
import { placeOf } from '../page/page-record.ts';

type Here = { readonly handoffs: readonly Handoff[]; readonly isReady: boolean };

/** Every handoff on this record, the newest first: what this browser keeps, with the queue folded in, and what only the server knows. */
export function useHere(record: RecordRef | null, session: WorkerStatus['session']): Here {
  const client = useQueryClient();
  const place = placeOf(record);
  const known = useWorker('on-record', { record: place });
  const asked = useQuery({
    queryKey: ['ask', 'handoffs.onRecord', place],
    queryFn: () => askOnRecord(place),
    enabled: record !== null && session !== null,
    networkMode: 'always',
  });
  useEffect(
    () =>
      onChanged((what) => {
        if (what === 'inbox' || what === 'session') void client.invalidateQueries({ queryKey: ['ask'] });
      }),
    [client],
  );
  const kept = (known.data ?? []).map(({ handoff }) => handoff);
  const ids = new Set(kept.map((handoff) => handoff.id));
  const others = (asked.data ?? []).filter((handoff) => !ids.has(handoff.id));
  return {
    handoffs: [...kept, ...others].sort((one, other) => other.sentAt - one.sentAt),
    isReady: known.data !== undefined || known.isError,
  };
}

async function askOnRecord(record: Pick<RecordRef, 'host' | 'type' | 'id'>): Promise<readonly Handoff[]> {
  const asked = await tellWorker('ask', { path: 'handoffs.onRecord', input: record });
  if (asked.outcome !== 'answer') return [];
  // The worker asks through the client whose answers are typed by the server's own router.
  return (asked.value as { readonly handoffs: readonly Handoff[] }).handoffs;
}
