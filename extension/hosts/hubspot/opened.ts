import { findRecord } from './record.ts';
import { control, opener } from './selectors.ts';
import { type Composer, findComposer, shownSaves } from './window.ts';

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

function knownOf(save: Element, box: Element): string | null {
  for (let part: Element | null = save; part !== null; part = part.parentElement) {
    const words = openedBy.get(part);
    if (words !== undefined) return words;
    if (part === box) return null;
  }
  return null;
}

function keep(save: Element, box: Element, words: string): void {
  for (let part: Element | null = save; part !== null; part = part.parentElement) {
    openedBy.set(part, words);
    if (part === box) return;
  }
}

/** A window that nobody has looked at belongs to the last opener, if it is the only such; of two, nobody can tell. */
function meetWindows(): void {
  const last = openingNow();
  const saves = shownSaves();
  const isAlone = last.isAlone && saves.length < 2;
  const fresh = saves
    .map((save) => ({ save, composer: findComposer(save) }))
    .filter(({ save, composer }) => knownOf(save, composer?.box ?? save) === null);
  const isTold = fresh.length === 1 && (!last.isMet || isAlone);
  for (const { save, composer } of fresh) keep(save, composer?.box ?? save, isTold ? last.words : '');
  if (isTold) lastWindow = fresh[0]?.composer?.frame ?? lastWindow;
  opening = { ...last, isAlone, isMet: last.isMet || isTold };
}

const isInWindow = (target: Element): boolean =>
  lastWindow?.contains(target) === true ||
  shownSaves().some((save) => findComposer(save)?.frame.contains(target) === true);

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
export function wordsOfOpener({ save, box }: Composer): string {
  meetWindows();
  const words = knownOf(save, box) ?? '';
  const last = openingNow();
  return last.isMet || last.words === '' || last.words === words ? words : '';
}
