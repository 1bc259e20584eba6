import { readRecordRef } from '#shared/records/read-record-ref.ts';
import type { RecordRef } from '#shared/records/record-ref.ts';
import type { PanelContext } from '../../messages.ts';

/** The page itself, for what is said where no record is in view. What follows its path may be anybody's secret, and stays out. */
export function pageRecord({ host, url }: Pick<PanelContext, 'host' | 'url'>): RecordRef | null {
  if (!URL.canParse(url)) return null;
  const { origin, pathname, hostname } = new URL(url);
  const read = readRecordRef({
    ...{ host, type: 'page', url: `${origin}${pathname}` },
    id: pathname.replace(/[^\w.:=+-]+/g, '-').slice(0, 128),
    name: `${hostname}${pathname}`.slice(0, 120),
  });
  return read.ok ? read.value : null;
}

/** What the worker is asked by; what is nowhere has nothing on it. */
export const placeOf = (record: RecordRef | null): Pick<RecordRef, 'host' | 'type' | 'id'> => {
  const { host, type, id } = record ?? { host: 'none', type: 'none', id: 'none' };
  return { host, type, id };
};
