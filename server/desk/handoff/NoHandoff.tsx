import { Link } from '@tanstack/react-router';

export const NoHandoff = () => (
  <section className="notice">
    <h1>This handoff can’t be shown</h1>
    <p>
      It is gone, or it is between people and teams you are not part of. Ask whoever sent you the link, or
      sign in as the person it was meant for.
    </p>
    <Link to="/" className="button">
      Go to your inbox
    </Link>
  </section>
);
