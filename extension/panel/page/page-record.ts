import { readRecordRef } from '#shared/records/read-record-ref.ts';
import type { RecordRef } from '#shared/records/record-ref.ts';

type Shown = { readonly url?: string | undefined; readonly title?: string | undefined };

/** The page itself, for what is said where no record is in view. What follows its path may be anybody's secret, and stays out. */
export function pageRecord(host: string, { url, title }: Shown): RecordRef | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { origin, pathname, hostname } = new URL(url);
  const read = readRecordRef({
    ...{ host, type: 'page', url: `${origin}${pathname}` },
    id: pathname.replace(/[^\w.:=+-]+/g, '-').slice(0, 128),
    name:
      (title ?? '')
        .replace(/\p{C}+/gu, ' ')
        .trim()
        .slice(0, 200) || hostname,
  });
  return read.ok ? read.value : null;
}
