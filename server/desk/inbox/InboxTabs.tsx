import { Link } from '@tanstack/react-router';
import { deskWords } from '../words/spoken.ts';
import { type InboxView, lists } from './inbox-view.ts';

/** Which handoffs; the filters stay as they are. */
export function InboxTabs({ view }: { readonly view: InboxView }) {
  const { list = 'mine' } = view;
  const words = deskWords();
  return (
    <nav className="tabs" aria-label={words.inbox.which}>
      {lists.map((one) => (
        <Link
          key={one}
          to="/"
          search={(before) => ({ ...withoutSearch(before), list: one })}
          aria-current={one === list && view.search === undefined ? 'true' : undefined}
          activeProps={{}}
        >
          {words.lists[one]}
        </Link>
      ))}
    </nav>
  );
}

function withoutSearch({ search: _, ...view }: InboxView): InboxView {
  return view;
}
