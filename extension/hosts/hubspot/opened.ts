import { findRecord } from './record.ts';
import { control, opener } from './selectors.ts';
import { type Composer, findComposer, isPage, isSave, shownSaves } from './window.ts';

/** What was pressed last to open a window: all that tells its kind where its keys were renamed. */
type Opening = {
  readonly words: string;
  readonly place: string;
  readonly interaction: string | null;
  /** Whether the window has been seen that it opened. */
  readonly isMet: boolean;
  /** Whether never more than one window stood there since. */
  readonly isAlone: boolean;
};

const placeNow = () => findRecord()?.id ?? location.pathname;
const interactionNow = () => new URLSearchParams(location.search).get('interaction');

const startWith = (words: string): Opening => ({
  ...{ words, place: placeNow(), interaction: interactionNow(), isMet: false, isAlone: true },
});

let opening: Opening | null = null;
let lastWindow: Element | null = null;
const openedBy = new WeakMap<Element, string>();

/** An address that has changed since asks for a window of its own. */
function openingNow(): Opening {
  const interaction = interactionNow();
  const isStale =
    opening === null ||
    opening.place !== placeNow() ||
    (interaction !== null && interaction !== opening.interaction);
  if (isStale) opening = startWith(interaction ?? '');
  return opening ?? startWith('');
}

type Seen = { readonly save: Element; readonly composer: Composer | null };

const look = (save: HTMLElement): Seen => ({ save, composer: findComposer(save) });

/** A page makes its button or its editor anew, rarely both between two looks; the box around them may serve another window next. */
const knownOf = ({ save, composer }: Seen): string | null =>
  openedBy.get(save) ?? (composer && openedBy.get(composer.editor)) ?? null;

function keep({ save, composer }: Seen, words: string): void {
  openedBy.set(save, words);
  if (composer !== null) openedBy.set(composer.editor, words);
}

/** A window that nobody has looked at belongs to the last opener, if it is the only such; of two, nobody can tell. */
function meetWindows(): void {
  const last = openingNow();
  const windows = shownSaves().map(look);
  const isAlone = last.isAlone && windows.length < 2;
  const fresh = windows.filter((one) => knownOf(one) === null);
  const isTold = fresh.length === 1 && (!last.isMet || isAlone);
  for (const one of windows) keep(one, knownOf(one) ?? (isTold ? last.words : ''));
  if (isTold) lastWindow = fresh[0]?.composer?.frame ?? lastWindow;
  opening = { ...last, isAlone, isMet: last.isMet || isTold };
}

const holds = (frame: Element | null | undefined, target: Element): boolean =>
  frame?.contains(target) === true && !isPage(frame);

const isInWindow = (target: Element): boolean =>
  isSave(target) ||
  holds(lastWindow, target) ||
  shownSaves().some((save) => holds(findComposer(save)?.frame, target));

/**
 * A press on an opener, or on anything else outside of the windows: what opens after that was not opened by the opener before, a
 * reply to an e-mail least of all.
 */
export function noticePress(target: Element): void {
  const button = target.closest(opener);
  const pressed = button ?? target.closest(control);
  if (pressed === null) return;
  meetWindows();
  if (button === null && isInWindow(pressed)) return;
  opening = startWith(
    button?.getAttribute('data-selenium-test') ?? button?.getAttribute('data-test-id') ?? '',
  );
}

/** How this window was opened. After another opener, not before that one's own window was seen: it may have taken this one's place. */
export function wordsOfOpener(composer: Composer): string {
  meetWindows();
  const words = knownOf({ save: composer.save, composer }) ?? '';
  const last = openingNow();
  return last.isMet || last.words === '' || last.words === words ? words : '';
}
