import type { RecordRef } from '#shared/records/record-ref.ts';

const recordKey = (record: RecordRef | null): string =>
  record === null ? '' : `${record.host} ${record.type} ${record.id}`;

export const noteId = (record: RecordRef | null, editor: string): string =>
  `note ${recordKey(record)} ${editor}`;

export const handoffId = (record: RecordRef | null, seam: string): string =>
  `handoff ${recordKey(record)} ${seam}`;
