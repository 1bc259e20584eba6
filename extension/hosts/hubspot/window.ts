import { isShown, parentOf } from '../dom.ts';
import type { Editor } from '../host.ts';
import { channel, editors, keys, notOurs, opener, saves } from './selectors.ts';

/** One floating window or composer: the smallest box in which exactly one save control and one editor stand together. */
export type Composer = { readonly box: Element; readonly save: HTMLElement; readonly editor: HTMLElement };

const within = (box: Element, selector: string) =>
  [...box.querySelectorAll<HTMLElement>(selector)].filter(isShown);

export const isSave = (element: Element): boolean => element.matches(saves);

/** Climbs until both are in one box. More than one of either there: nobody can tell what belongs to what. */
export function findComposer(from: Element): Composer | null {
  if (from.closest(notOurs) !== null) return null;
  for (let box: Element | null = from; box !== null; box = parentOf(box)) {
    const [save, otherSave] = within(box, saves);
    const [editor, otherEditor] = within(box, editors);
    if (otherSave !== undefined || otherEditor !== undefined) return null;
    if (save === undefined || editor === undefined) continue;
    return editor.closest(notOurs) === null ? { box, save, editor } : null;
  }
  return null;
}

type Kind = Pick<Editor, 'surface' | 'audience'>;

const internal = (surface: string): Kind => ({ surface, audience: 'internal' });
const email: Kind = { surface: 'email', audience: 'public' };
const unknown: Kind = { surface: 'unknown', audience: 'unknown' };

/** Words of keys, of openers and of `?interaction=`, which are not translated. */
const kinds: readonly (readonly [RegExp, Kind])[] = [
  [/e-?mail|conversation/i, email],
  [/log(?:ged)?[-_.]?call/i, internal('logged-call')],
  [/log(?:ged)?[-_.]?meeting/i, internal('logged-meeting')],
  [/task/i, internal('task')],
  [/note/i, internal('note')],
];

const kindOf = (words: string): Kind | null => kinds.find(([word]) => word.test(words))?.[1] ?? null;

/** The opener pressed last: all that tells a window's kind where its keys were renamed. */
let opened: string | null = null;

export function rememberOpener(target: Element): void {
  const button = target.closest(opener);
  if (button === null) return;
  opened = button.getAttribute('data-selenium-test') ?? button.getAttribute('data-test-id');
}

/**
 * A footer's save button says nothing of its window, and once the same one sent e-mails. So: a channel switch decides; then the
 * keys, where all of them agree; then, with one window open, how it was opened. Else nobody knows, and it is not guarded.
 */
export function kindOfComposer({ box, save }: Composer): Kind {
  const switcher = box.querySelector(channel);
  if (switcher !== null || save.matches('[data-test-id="composer-send-button"]')) {
    const said = `${switcher?.getAttribute('data-channel') ?? ''} ${switcher?.textContent ?? ''}`;
    if (/comment/i.test(said)) return internal('help-desk-comment');
    return said.trim() === '' ? unknown : email;
  }
  const told = new Set(
    [...box.querySelectorAll(keys)]
      .map((string) => kindOf(string.getAttribute('data-key') ?? ''))
      .filter((kind) => kind !== null),
  );
  const [only, other] = told;
  if (only !== undefined) return other === undefined ? only : told.has(email) ? email : unknown;
  if (within(document.documentElement, saves).length !== 1) return unknown;
  const interaction = new URLSearchParams(location.search).get('interaction');
  return kindOf(opened ?? interaction ?? '') ?? unknown;
}
