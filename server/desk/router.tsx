import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { readInboxView } from './inbox/inbox-view.ts';
import { readPromisesView } from './promises/promises-view.ts';
import { NotHere } from './shell/NotHere.tsx';
import { PageFailed } from './shell/PageFailed.tsx';
import { PageLoading } from './shell/PageLoading.tsx';
import { Shell } from './shell/Shell.tsx';

const top = createRootRoute({ component: Shell, notFoundComponent: NotHere });

const inbox = createRoute({
  getParentRoute: () => top,
  path: '/',
  validateSearch: readInboxView,
  component: lazyRouteComponent(() => import('./inbox/InboxPage.tsx'), 'InboxPage'),
});

const handoff = createRoute({
  getParentRoute: () => top,
  path: '/handoffs/$handoff',
  component: lazyRouteComponent(() => import('./handoff/HandoffPage.tsx'), 'HandoffPage'),
});

const promises = createRoute({
  getParentRoute: () => top,
  path: '/promises',
  validateSearch: readPromisesView,
  component: lazyRouteComponent(() => import('./promises/PromisesPage.tsx'), 'PromisesPage'),
});

const people = createRoute({
  getParentRoute: () => top,
  path: '/people',
  component: lazyRouteComponent(() => import('./people/PeoplePage.tsx'), 'PeoplePage'),
});

const teams = createRoute({
  getParentRoute: () => top,
  path: '/teams',
  component: lazyRouteComponent(() => import('./teams/TeamsPage.tsx'), 'TeamsPage'),
});

const team = createRoute({
  getParentRoute: () => top,
  path: '/teams/$team',
  component: lazyRouteComponent(() => import('./teams/TeamPage.tsx'), 'TeamPage'),
});

export const router = createRouter({
  routeTree: top.addChildren([inbox, handoff, promises, people, teams, team]),
  defaultPreload: 'intent',
  defaultErrorComponent: PageFailed,
  defaultPendingComponent: PageLoading,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
