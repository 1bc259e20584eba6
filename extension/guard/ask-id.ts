import type { RecordRef } from '#shared/records/record-ref.ts';

type Named = Pick<RecordRef, 'host' | 'type' | 'id'>;

const recordKey = (record: Named | null): string =>
  record === null ? '' : `${record.host} ${record.type} ${record.id}`;

export const noteId = (record: RecordRef | null, editor: string): string =>
  `note ${recordKey(record)} ${editor}`;

export const handoffId = (record: Named | null, seam: string): string =>
  `handoff ${recordKey(record)} ${seam}`;
