import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useRef, useState } from 'react';
import { Pieces } from '../pieces/Pieces.tsx';
import { WithCompany } from '../pieces/WithCompany.tsx';
import { InboxRow } from './InboxRow.tsx';
import type { Line } from './use-inbox.ts';
import { useListKeys } from './use-list-keys.ts';

const rowHeight = 92;
/** How many rows before the end the next page is asked for. */
const before = 30;

type Given = {
  readonly lines: readonly Line[];
  readonly hasMore: boolean;
  readonly onMore: () => void;
  readonly onSearch: () => void;
};

export const InboxRows = (given: Given) => (
  <WithCompany>
    {(company) => (
      <Pieces company={company}>
        <Rows {...given} />
      </Pieces>
    )}
  </WithCompany>
);

/** Only the rows that can be seen are drawn, however many there are. */
function Rows({ lines, hasMore, onMore, onSearch }: Given) {
  const place = useRef<HTMLUListElement>(null);
  const current = useRef<number | null>(null);
  /** The row a key asked for: it takes the focus once it is drawn, and only then. */
  const [asked, setAsked] = useState<number | null>(null);
  const rows = useWindowVirtualizer({
    count: lines.length,
    estimateSize: () => rowHeight,
    overscan: 8,
    scrollMargin: place.current?.offsetTop ?? 0,
    getItemKey: (index) => lines[index]?.id ?? index,
  });
  const drawn = rows.getVirtualItems();
  const last = drawn.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasMore && last >= lines.length - before) onMore();
  }, [hasMore, last, lines.length, onMore]);

  const { scrollToIndex } = rows;
  const move = useCallback(
    (by: 1 | -1) => {
      const now = current.current;
      const next = now === null ? 0 : Math.min(lines.length - 1, Math.max(0, now + by));
      scrollToIndex(next, { align: 'auto' });
      setAsked(next);
    },
    [lines.length, scrollToIndex],
  );
  useListKeys({ move, search: onSearch });
  useEffect(() => {
    if (asked === null) return;
    const row = place.current?.querySelector(`[data-index="${asked}"] a`);
    if (!(row instanceof HTMLElement)) return;
    row.focus({ preventScroll: true });
    setAsked(null);
  });

  return (
    <ul className="rows" ref={place} style={{ height: rows.getTotalSize() }}>
      {drawn.map(({ key, index, start }) => {
        const line = lines[index];
        return line === undefined ? null : (
          <li
            key={key}
            data-index={index}
            ref={rows.measureElement}
            aria-setsize={hasMore ? -1 : lines.length}
            aria-posinset={index + 1}
            onFocus={() => {
              current.current = index;
            }}
            style={{ transform: `translateY(${start - rows.options.scrollMargin}px)` }}
          >
            <InboxRow line={line} />
          </li>
        );
      })}
    </ul>
  );
}
