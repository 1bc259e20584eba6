import { Link } from '@tanstack/react-router';

export const NotHere = () => (
  <section className="notice">
    <h1>There is nothing here</h1>
    <p>The address leads to no page of Baton’s. Check the link, or go on from your inbox.</p>
    <Link to="/" className="button">
      Go to your inbox
    </Link>
  </section>
);
