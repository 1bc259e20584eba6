import { Link } from '@tanstack/react-router';
import { hasFilter, type InboxView, type List } from './inbox-view.ts';

const sentences: Readonly<Record<List, string>> = {
  mine: 'Nothing waits for you. A handoff to you shows here the moment it is sent.',
  others: 'You wait for nobody. What you send and others have to do next shows here.',
  teams: 'Nothing goes between your teams and others now.',
  all: 'There are no handoffs yet. The first one shows here when somebody sends it.',
};

/** Why there is nothing, and what to do when something was expected. */
export function EmptyInbox({ view, hasSeams }: { readonly view: InboxView; readonly hasSeams: boolean }) {
  const isFiltered = hasFilter(view);
  return (
    <section className="notice">
      <p>{isFiltered ? 'No handoff passes these filters.' : sentences[view.list ?? 'mine']}</p>
      {isFiltered && (
        <Link to="/" search={view.list === undefined ? {} : { list: view.list }}>
          Take the filters off
        </Link>
      )}
      {!isFiltered && !hasSeams && (
        <p>
          There is no seam yet, so nothing can be handed over. <Link to="/start">Set up the first one</Link>
        </p>
      )}
    </section>
  );
}
