import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { badge, me } from '../server/queries.ts';

export function Navigation() {
  const { data: who } = useQuery(me);
  const { data: mine } = useQuery(badge);
  return (
    <header className="navigation">
      <Link to="/" className="brand">
        Baton
      </Link>
      <nav aria-label="Baton">
        <Link to="/" activeOptions={{ exact: true, includeSearch: false }}>
          Inbox
          {mine !== undefined && mine.waiting > 0 && (
            <span className="count" title="Waiting for you">
              <span className="unseen">, waiting for you: </span>
              {mine.waiting}
            </span>
          )}
        </Link>
        <Link to="/send">Send</Link>
        <Link to="/promises">Promises</Link>
        <Link to="/seams">Seams</Link>
        <Link to="/guard">Pages</Link>
        <Link to="/templates">Templates</Link>
        <Link to="/people">People</Link>
        {who?.role === 'admin' && <Link to="/connections">Connections</Link>}
      </nav>
      <a href="/account" className="account">
        {who?.name ?? 'Your account'}
        {who !== undefined && <small>{who.company}</small>}
      </a>
    </header>
  );
}
