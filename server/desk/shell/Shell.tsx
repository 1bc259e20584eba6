import { Outlet, useLocation } from '@tanstack/react-router';
import { deskWords, spokenLanguage } from '../words/spoken.ts';
import { Banner } from './Banner.tsx';
import { Navigation } from './Navigation.tsx';

/** The set-up speaks English only; whoever hears the page is told where that begins. */
const forEverybody = /^\/(?:$|handoffs\/|promises$|send$)/;

/** What stands around every page. */
export function Shell() {
  const { pathname } = useLocation();
  return (
    <div className="shell">
      <a className="skip" href="#page">
        {deskWords().shell.skip}
      </a>
      <Navigation />
      <main id="page" tabIndex={-1} lang={forEverybody.test(pathname) ? spokenLanguage() : 'en'}>
        <Banner />
        <Outlet />
      </main>
    </div>
  );
}
