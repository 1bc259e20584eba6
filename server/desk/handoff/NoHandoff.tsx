import { Link } from '@tanstack/react-router';
import { deskWords } from '../words/spoken.ts';

export function NoHandoff() {
  const { handoff: words, shell } = deskWords();
  return (
    <section className="notice">
      <h1>{words.hidden}</h1>
      <p>{words.hiddenWhy}</p>
      <Link to="/" className="button">
        {shell.toInbox}
      </Link>
    </section>
  );
}
