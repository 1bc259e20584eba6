import type { Judgement } from '#shared/vagueness/judgement.ts';
import type { GuardWords } from '../messages.ts';
import { button, draw } from './draw.ts';
import { follow } from './follow.ts';
import { gapList } from './gap-list.ts';
import type { GuardRoot } from './guard-root.ts';
import type { Hold } from './guard-state.ts';
import { place } from './place.ts';
import { pressTrust } from './press-trust.ts';

export type CardPress =
  | { readonly on: 'fill-in' | 'save-anyway' | 'back' | 'dismissed' | 'card-lost' }
  | { readonly on: 'reason'; readonly reason: string };

/** What the card is about, beside the hold itself. */
export type CardScene = {
  readonly hold: Hold;
  readonly judgement: Judgement | null;
  readonly beside: Element | null;
  /** What was pressed stays free, so that it can be pressed again. */
  readonly pressed: Element | null;
  /** Somebody who saves by keyboard goes on by keyboard; whoever uses a mouse keeps the place they type in. */
  readonly takesFocus: boolean;
};

export type Card = {
  readonly show: (scene: CardScene) => void;
  readonly pulse: (takesFocus: boolean) => void;
  readonly askReason: () => void;
  readonly refuseReason: () => void;
  readonly sayCanSave: () => void;
  readonly close: () => void;
  readonly isSeen: () => boolean;
};

type Page = {
  readonly root: GuardRoot;
  readonly words: GuardWords;
  readonly language: string;
  readonly press: (press: CardPress) => void;
  /** Somebody comes to it: most go on to the panel. */
  readonly near: () => void;
};

export function createCard({ root, words, language, press, near }: Page): Card {
  const card = draw('section', {
    class: 'card',
    role: 'alertdialog',
    lang: language,
    'aria-labelledby': 'held',
  });
  card.tabIndex = -1;
  let life = new AbortController();
  let trust = pressTrust(card, root.host, AbortSignal.abort());
  let scene: CardScene | null = null;
  let isWritingReason = false;

  /** A press counts when the person who made it could see what they pressed. If they can't, there is no way out here: let them save. */
  const counted = (said: () => CardPress) => (event: Event) => {
    const judged = trust.judge(event);
    if (judged === 'trusted') press(said());
    if (judged === 'covered') press({ on: 'card-lost' });
  };
  const does = (on: Exclude<CardPress['on'], 'reason'>) => counted(() => ({ on }));
  const put = () => {
    // A field that a host has replaced says nothing of a place any more: the card stays where it stands.
    const beside = scene?.beside ?? null;
    if (beside?.isConnected !== false) place(card, beside, root.host, scene?.pressed);
    trust.moved();
  };
  const fill = (title: string, ...parts: readonly Node[]) => {
    const heading = draw('h2', { id: 'held' }, title);
    const close = button('×', () => press({ on: 'dismissed' }), 'x');
    close.setAttribute('aria-label', words.close);
    card.replaceChildren(heading, ...parts, close);
  };
  const open = () => {
    root.raise();
    if (!card.isConnected) {
      life = new AbortController();
      root.shadow.append(card);
      trust = pressTrust(card, root.host, life.signal);
      const beside = scene?.beside;
      if (beside?.isConnected) follow(beside, put, () => {}, life.signal);
    }
    card.classList.remove('again');
    put();
  };
  const close = () => {
    life.abort();
    if (card.contains(root.shadow.activeElement)) root.giveFocusBack();
    card.remove();
    scene = null;
  };

  const show = (next: CardScene) => {
    scene = next;
    isWritingReason = false;
    const { hold, judgement } = next;
    const isNote = hold.asks.some(({ handoff }) => handoff === null);
    const isStored = hold.asks.some(({ savesItself }) => savesItself);
    const lead = isNote ? (isStored ? words.storedLead : words.heldLead) : words.handoffLead;
    fill(
      isNote ? words.heldTitle : words.handoffTitle,
      draw('p', {}, lead),
      ...(isNote && judgement !== null ? [gapList(judgement)] : []),
      draw(
        'div',
        { class: 'row' },
        button(words.fillIn, does('fill-in'), 'main'),
        button(words.saveAnyway, does('save-anyway')),
      ),
    );
    open();
    if (next.takesFocus) card.focus();
  };

  const askReason = () => {
    if (isWritingReason) return;
    isWritingReason = true;
    const field = draw('textarea', { 'aria-label': words.askReason, maxlength: '300' });
    const say = counted(() => ({ on: 'reason', reason: field.value }));
    field.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      say(event);
    });
    fill(
      words.saveAnyway,
      draw('p', {}, words.askReason),
      field,
      draw('p', { class: 'error', role: 'alert' }),
      draw('div', { class: 'row' }, button(words.allow, say, 'main'), button(words.back, does('back'))),
    );
    put();
    field.focus();
  };

  const refuseReason = () => {
    card.querySelector('.error')?.replaceChildren(words.reasonSaysNothing);
    put();
  };

  const sayCanSave = () => {
    if (!card.isConnected) return;
    if (card.contains(root.shadow.activeElement)) root.giveFocusBack();
    fill(words.canSave);
    card.firstElementChild?.setAttribute('role', 'alert');
    put();
  };

  card.addEventListener('keydown', (event) => {
    if (event.repeat && (event.key === 'Enter' || event.key === ' ')) event.preventDefault();
    if (event.key === 'Escape' && !event.isComposing) press({ on: 'dismissed' });
  });

  card.addEventListener('pointerenter', near);
  card.addEventListener('focusin', near);

  const pulse = (takesFocus: boolean) => {
    if (!card.isConnected) return;
    card.classList.remove('again');
    void card.offsetWidth;
    card.classList.add('again');
    if (takesFocus) card.focus();
  };

  const isSeen = () => card.getClientRects().length > 0 && root.canShow();

  return { show, pulse, askReason, refuseReason, sayCanSave, close, isSeen };
}
