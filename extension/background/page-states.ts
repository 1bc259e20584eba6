import { z } from 'zod';
import type { PageState } from '../messages.ts';
import type { TabState } from '../worker-door.ts';
import { PageStateSchema } from './read-page-message.ts';
import type { Tools } from './worker-tools.ts';

/** One item a frame of a tab, so that two pages never write the same one. They are gone when the browser closes. */
const prefix = 'page:';
const keyOf = (tab: number, frame: number) => `${prefix}${tab}:${frame}`;

const Stored = z.object({ tab: z.number(), frame: z.number(), host: z.string(), state: PageStateSchema });

type Place = { readonly tab: number; readonly frame: number };

export async function notePage(tools: Tools, place: Place, host: string, state: PageState): Promise<void> {
  await tools.areas.session.set({ [keyOf(place.tab, place.frame)]: { ...place, host, state } });
  // A page's last word may come when its tab is closed already.
  if (await tools.isOpen(place.tab)) tools.say('pages');
  else await forgetPages(tools, place.tab);
}

export async function listPages({ areas }: Tools, tab: number | null): Promise<readonly TabState[]> {
  const items = await areas.session.get(null);
  return Object.entries(items)
    .filter(([key]) => key.startsWith(prefix))
    .flatMap(([, value]) => {
      const read = Stored.safeParse(value);
      return read.success ? [read.data] : [];
    })
    .filter((page) => tab === null || page.tab === tab);
}

/** With a frame: only that one. The tab was closed, or shows another page now. */
export async function forgetPages(tools: Tools, tab: number, frame: number | null = null): Promise<void> {
  const pages = await listPages(tools, tab);
  const gone = pages.filter((page) => frame === null || page.frame === frame);
  if (gone.length === 0) return;
  await tools.areas.session.remove(gone.map((page) => keyOf(page.tab, page.frame)));
  tools.say('pages');
}

/** A frame that is not guarded speaks for its tab: somebody has to know. */
export function tabLooks(pages: readonly TabState[]): PageState | null {
  const states = pages.map(({ state }) => state);
  return (
    states.find(({ looks }) => looks === 'not-guarding') ??
    states.find(({ looks }) => looks === 'guarding') ??
    states[0] ??
    null
  );
}
