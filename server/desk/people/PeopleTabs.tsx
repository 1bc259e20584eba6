import { Link } from '@tanstack/react-router';

export const PeopleTabs = () => (
  <nav className="tabs" aria-label="People or teams">
    <Link to="/people">People</Link>
    <Link to="/teams">Teams</Link>
  </nav>
);
