import { Link } from '@tanstack/react-router';
import { deskWords } from '../words/spoken.ts';
import { hasFilter, type InboxView } from './inbox-view.ts';

/** Why there is nothing, and what to do when something was expected. */
export function EmptyInbox({ view, hasSeams }: { readonly view: InboxView; readonly hasSeams: boolean }) {
  const { inbox: words, empty } = deskWords();
  const isFiltered = hasFilter(view);
  return (
    <section className="notice">
      <p>{isFiltered ? words.nothingPasses : empty[view.list ?? 'mine']}</p>
      {isFiltered && (
        <Link to="/" search={view.list === undefined ? {} : { list: view.list }}>
          {words.filtersOff}
        </Link>
      )}
      {!isFiltered && !hasSeams && (
        <p>
          {words.noSeam} <Link to="/start">{words.setUp}</Link>
        </p>
      )}
    </section>
  );
}
