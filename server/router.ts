import { accessRouter } from './access/router.ts';
import { deliveryRouter } from './delivery/router.ts';
import { feedRouter } from './feed/router.ts';
import { guardRouter } from './guard/router.ts';
import { handoffsRouter } from './handoffs/router.ts';
import { peopleRouter } from './people/router.ts';
import { setupRouter } from './people/setup-router.ts';
import { seamsRouter } from './seams/router.ts';
import { templatesRouter } from './templates/router.ts';
import { router } from './trpc.ts';
import { workspacesRouter } from './workspaces/router.ts';

/** One line a room. */
export const appRouter = router({
  access: accessRouter,
  delivery: deliveryRouter,
  feed: feedRouter,
  guard: guardRouter,
  handoffs: handoffsRouter,
  people: peopleRouter,
  seams: seamsRouter,
  setup: setupRouter,
  templates: templatesRouter,
  workspaces: workspacesRouter,
});

export type AppRouter = typeof appRouter;
