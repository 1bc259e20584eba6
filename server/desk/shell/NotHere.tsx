import { Link } from '@tanstack/react-router';
import { deskWords } from '../words/spoken.ts';

export function NotHere() {
  const { shell: words } = deskWords();
  return (
    <section className="notice">
      <h1>{words.nothingHere}</h1>
      <p>{words.noPage}</p>
      <Link to="/" className="button">
        {words.toInbox}
      </Link>
    </section>
  );
}
