import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { badge, me } from '../server/queries.ts';
import { deskWords } from '../words/spoken.ts';

export function Navigation() {
  const { data: who } = useQuery(me);
  const { data: mine } = useQuery(badge);
  const { shell: words } = deskWords();
  return (
    <header className="navigation">
      <Link to="/" className="brand">
        Baton
      </Link>
      <nav aria-label="Baton">
        <Link to="/" activeOptions={{ exact: true, includeSearch: false }}>
          {words.inbox}
          {mine !== undefined && mine.waiting > 0 && (
            <span className="count" title={words.waiting}>
              <span className="unseen">, {words.waiting}: </span>
              {mine.waiting}
            </span>
          )}
        </Link>
        <Link to="/send">{words.send}</Link>
        <Link to="/promises">{words.promises}</Link>
        <Link to="/seams">{words.seams}</Link>
        <Link to="/guard">{words.pages}</Link>
        <Link to="/templates">{words.templates}</Link>
        <Link to="/people">{words.people}</Link>
        {who?.role === 'admin' && <Link to="/connections">{words.connections}</Link>}
      </nav>
      <a href="/account" className="account">
        {who?.name ?? words.account}
        {who !== undefined && <small>{who.company}</small>}
      </a>
    </header>
  );
}
