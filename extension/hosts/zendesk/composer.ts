import { findFirst, readLines } from '../dom.ts';
import type { Editor } from '../host.ts';
import { findPaneFor, findPaneInView, type Pane } from './pane.ts';
import {
  fields,
  publicChannels,
  standardInternal,
  standardTabs,
  sureFields,
  switcher,
  wrappers,
} from './selectors.ts';
import { writeField } from './write.ts';

/** The field for the ticket's next comment. A pane has one; a folded composer has none. */
export function findField({ root }: Pane): HTMLElement | null {
  for (const wrapper of root.querySelectorAll(wrappers)) {
    const field = findFirst(wrapper, fields);
    if (field !== null) return field;
  }
  return root.querySelector<HTMLElement>(sureFields);
}

type Kind = Pick<Editor, 'surface' | 'audience'>;

const internal: Kind = { surface: 'internal-note', audience: 'internal' };
const unknown: Kind = { surface: 'unknown', audience: 'unknown' };
const reply: Kind = { surface: 'public-reply', audience: 'public' };

/** The mark stands on the tab, of which the name may be a part. */
const isChosen = (tab: Element) => tab.closest('[aria-selected]')?.getAttribute('aria-selected') === 'true';

/** Internal only when the page says so in a word we know. */
export function kindOf({ root }: Pane): Kind {
  const channel = root.querySelector(switcher)?.getAttribute('data-channel');
  if (channel != null) {
    if (channel === 'internal') return internal;
    return publicChannels.includes(channel) ? reply : unknown;
  }
  const chosen = [...root.querySelectorAll(standardTabs)].filter(isChosen);
  if (chosen.length !== 1) return unknown;
  return chosen[0]?.matches(standardInternal) === true ? internal : reply;
}

export const readField = (field: HTMLElement): string =>
  field instanceof HTMLTextAreaElement ? field.value : readLines(field);

const nowIn = (ticket: string): HTMLElement | null => {
  const pane = ticket === '' ? findPaneInView() : findPaneFor(ticket);
  return pane === null ? null : findField(pane);
};

/** Zendesk swaps the element under us, so the ticket is what is remembered. A ticket without a number is the one in view. */
export function findComposer(pane: Pane): Editor | null {
  const element = findField(pane);
  if (element === null) return null;
  const { ticket } = pane;
  const find = () => nowIn(ticket);
  return {
    key: `ticket:${ticket === '' ? location.pathname : ticket}`,
    ...kindOf(pane),
    element,
    fieldName: null,
    savesItself: false,
    read: () => {
      const field = find();
      return field === null ? null : readField(field);
    },
    write: (writing) => writeField(find, readField, writing),
  };
}
