import { useSearch } from '@tanstack/react-router';
import { useCallback, useMemo, useRef } from 'react';
import './inbox.css';
import { deskWords } from '../words/spoken.ts';
import { AskedOfMe } from './AskedOfMe.tsx';
import { FoundRows } from './FoundRows.tsx';
import { InboxFilters } from './InboxFilters.tsx';
import { InboxSearch } from './InboxSearch.tsx';
import { InboxTabs } from './InboxTabs.tsx';
import { readInboxView } from './inbox-view.ts';
import { ListedRows } from './ListedRows.tsx';

export function InboxPage() {
  const given = useSearch({ from: '/' });
  // The router leaves in what a view can't be.
  const view = useMemo(() => readInboxView(given), [given]);
  const searching = useRef<HTMLInputElement>(null);
  const toSearch = useCallback(() => searching.current?.focus(), []);
  return (
    <>
      <div className="head">
        <h1>{deskWords().inbox.title}</h1>
        <InboxSearch search={view.search} place={searching} />
      </div>
      <InboxTabs view={view} />
      {view.search === undefined ? (
        <>
          <InboxFilters view={view} />
          {view.list === undefined && <AskedOfMe />}
          <ListedRows view={view} onSearch={toSearch} />
        </>
      ) : (
        <FoundRows text={view.search} onSearch={toSearch} />
      )}
    </>
  );
}
