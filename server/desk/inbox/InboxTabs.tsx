import { Link } from '@tanstack/react-router';
import { type InboxView, type List, lists } from './inbox-view.ts';

const words: Readonly<Record<List, string>> = {
  mine: 'Waiting for me',
  others: 'I wait for',
  teams: 'My teams’',
  all: 'Everything I may see',
};

/** Which handoffs; the filters stay as they are. */
export function InboxTabs({ view }: { readonly view: InboxView }) {
  const { list = 'mine' } = view;
  return (
    <nav className="tabs" aria-label="Which handoffs">
      {lists.map((one) => (
        <Link
          key={one}
          to="/"
          search={(before) => ({ ...withoutSearch(before), list: one })}
          aria-current={one === list && view.search === undefined ? 'true' : undefined}
          activeProps={{}}
        >
          {words[one]}
        </Link>
      ))}
    </nav>
  );
}

function withoutSearch({ search: _, ...view }: InboxView): InboxView {
  return view;
}
