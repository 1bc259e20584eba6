import type { RecordRef } from '#shared/records/record-ref.ts';
import type { Answer } from '../messages.ts';
import { panelWidthsItem, readItem, writeItem } from '../storage.ts';
import { pageRules, type WordsOf } from './page-rules.ts';
import { notePage } from './page-states.ts';
import type { PageKind, PageMessage } from './read-page-message.ts';
import { count, reportSavedAnyway } from './reports.ts';
import { hostSaved } from './send.ts';
import type { Place } from './serve.ts';
import { underWayOn } from './under-way.ts';
import type { Tools } from './worker-tools.ts';

export type PageWorld = {
  readonly wordsOf: WordsOf;
  /** Says `show-panel` for this frame to the top frame of its tab. */
  readonly showPanel: (tab: number, frame: number) => void;
  readonly openPanelWindow: (tab: number, record: RecordRef | null) => Promise<void>;
  readonly drawBadge: () => Promise<void>;
};

/** The functions behind what a content script says, one a sentence. */
export async function servePage(
  tools: Tools,
  world: PageWorld,
  message: PageMessage,
  { tab, frame }: Place,
): Promise<Answer<PageKind>> {
  switch (message.kind) {
    case 'page-rules':
      return pageRules(tools, world.wordsOf, message.host);
    case 'page-state':
      await notePage(tools, { tab, frame }, message.host, message.state);
      await world.drawBadge();
      return null;
    case 'page-counts':
      await count(tools, message);
      return true;
    case 'under-way':
      return underWayOn(tools, message);
    case 'saved-anyway':
      await reportSavedAnyway(tools, message);
      return true;
    case 'host-saved':
      await hostSaved(tools, message.record);
      return null;
    case 'open-panel':
      world.showPanel(tab, frame);
      return null;
    case 'panel-window':
      await world.openPanelWindow(tab, message.record);
      return null;
    case 'panel-width':
      return panelWidth(tools, message.host, message.width);
    default:
      return message satisfies never;
  }
}

async function panelWidth(tools: Tools, host: string, width: number | null): Promise<number | null> {
  const widths = await readItem(tools.areas, panelWidthsItem);
  if (width === null) return Object.hasOwn(widths, host) ? (widths[host] ?? null) : null;
  await writeItem(tools.areas, panelWidthsItem, { ...widths, [host]: width });
  return width;
}
