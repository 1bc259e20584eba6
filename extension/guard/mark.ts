import type { Judgement } from '#shared/vagueness/judgement.ts';
import type { GuardWords } from '../messages.ts';
import { button, draw } from './draw.ts';
import { follow } from './follow.ts';
import { gapList } from './gap-list.ts';
import type { GuardRoot } from './guard-root.ts';
import { place } from './place.ts';

/** Said aloud only when somebody pauses; a word for every letter would be noise. */
const quietFor = 900;

export type Mark = {
  readonly show: (element: Element, judgement: Judgement) => void;
  /** Opens the list of what is missing, as for a note that was saved with a warning. */
  readonly open: () => void;
  readonly hide: () => void;
  /** The page may have laid something under it. */
  readonly standAnew: () => void;
};

type Page = {
  readonly root: GuardRoot;
  readonly words: GuardWords;
  readonly language: string;
  /** The field it stands beside is not on the screen any more. */
  readonly gone: () => void;
};

/** Three states told by shape, colour and word, beside the field and never in it. */
export function createMark({ root, words, language, gone }: Page): Mark {
  const list = draw('div', { id: 'gaps' });
  const face = button('', () => expand(list.hidden === true));
  const box = draw('div', { class: 'mark', lang: language }, face, list);
  const live = draw('div', { class: 'live', role: 'status', lang: language });
  let life = new AbortController();
  let beside: Element | null = null;
  let said = '';
  let later: ReturnType<typeof setTimeout> | undefined;

  const put = () => place(box, beside, root.host);
  box.addEventListener('pointerenter', () => list.hidden && put());
  const expand = (isOpen: boolean) => {
    list.hidden = !isOpen || list.textContent === '';
    face.setAttribute('aria-expanded', String(!list.hidden));
    put();
  };
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    expand(false);
    if (beside instanceof HTMLElement) beside.focus();
  });

  const say = (sentence: string) => {
    clearTimeout(later);
    if (sentence === said) return;
    later = setTimeout(() => {
      live.textContent = sentence;
      said = sentence;
    }, quietFor);
  };

  const hide = () => {
    life.abort();
    clearTimeout(later);
    beside = null;
    said = '';
    box.remove();
    live.remove();
  };

  const show = (element: Element, judgement: Judgement) => {
    const word = words[judgement.verdict];
    box.className = `mark ${judgement.verdict}`;
    face.replaceChildren(draw('i', { 'aria-hidden': 'true' }), word);
    face.setAttribute('aria-label', `${words.markName}: ${word}`);
    list.replaceChildren(...(judgement.findings.length > 0 ? [gapList(judgement)] : []));
    if (element !== beside || !box.isConnected) {
      life.abort();
      life = new AbortController();
      beside = element;
      root.shadow.append(box, live);
      expand(false);
      follow(element, put, gone, life.signal);
    } else expand(!list.hidden);
    say(`${words.markName}: ${word}`);
  };

  return { show, open: () => expand(true), hide, standAnew: () => box.isConnected && put() };
}
