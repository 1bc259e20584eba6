import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { readInboxView } from './inbox/inbox-view.ts';
import { readPromisesView } from './promises/promises-view.ts';
import { NotHere } from './shell/NotHere.tsx';
import { PageFailed } from './shell/PageFailed.tsx';
import { PageLoading } from './shell/PageLoading.tsx';
import { Shell } from './shell/Shell.tsx';
import { type Step, steps } from './start/steps.ts';

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

const seams = createRoute({
  getParentRoute: () => top,
  path: '/seams',
  component: lazyRouteComponent(() => import('./seams/SeamsPage.tsx'), 'SeamsPage'),
});

const seam = createRoute({
  getParentRoute: () => top,
  path: '/seams/$seam',
  component: lazyRouteComponent(() => import('./seams/SeamPage.tsx'), 'SeamPage'),
});

const guard = createRoute({
  getParentRoute: () => top,
  path: '/guard',
  component: lazyRouteComponent(() => import('./guard/GuardPage.tsx'), 'GuardPage'),
});

const start = createRoute({
  getParentRoute: () => top,
  path: '/start',
  validateSearch: (given): { readonly step?: Step } => {
    const step = steps.find((one) => one === given.step);
    return step === undefined ? {} : { step };
  },
  component: lazyRouteComponent(() => import('./start/StartPage.tsx'), 'StartPage'),
});

const send = createRoute({
  getParentRoute: () => top,
  path: '/send',
  validateSearch: ({ seam: one }): { readonly seam?: string } =>
    typeof one === 'string' ? { seam: one } : {},
  component: lazyRouteComponent(() => import('./send/SendPage.tsx'), 'SendPage'),
});

const templates = createRoute({
  getParentRoute: () => top,
  path: '/templates',
  component: lazyRouteComponent(() => import('./templates/TemplatesPage.tsx'), 'TemplatesPage'),
});

const template = createRoute({
  getParentRoute: () => top,
  path: '/templates/$template',
  component: lazyRouteComponent(() => import('./templates/TemplatePage.tsx'), 'TemplatePage'),
});

const templateEdit = createRoute({
  getParentRoute: () => top,
  path: '/templates/$template/edit',
  validateSearch: ({ name }): { readonly name?: string } =>
    typeof name === 'string' && name.trim() !== '' ? { name } : {},
  component: lazyRouteComponent(() => import('./templates/editor/EditPage.tsx'), 'EditPage'),
});

const connections = createRoute({
  getParentRoute: () => top,
  path: '/connections',
  component: lazyRouteComponent(() => import('./connections/ConnectionsPage.tsx'), 'ConnectionsPage'),
});

export const router = createRouter({
  routeTree: top.addChildren([
    inbox,
    handoff,
    promises,
    people,
    teams,
    team,
    seams,
    seam,
    guard,
    start,
    send,
    templates,
    template,
    templateEdit,
    connections,
  ]),
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
