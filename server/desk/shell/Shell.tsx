import { Outlet } from '@tanstack/react-router';
import { Banner } from './Banner.tsx';
import { Navigation } from './Navigation.tsx';

/** What stands around every page. */
export function Shell() {
  return (
    <div className="shell">
      <a className="skip" href="#page">
        Go to the page
      </a>
      <Navigation />
      <main id="page" tabIndex={-1}>
        <Banner />
        <Outlet />
      </main>
    </div>
  );
}
