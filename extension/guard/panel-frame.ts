import type { GuardWords } from '../messages.ts';
import { type BoxWatch, watchBox } from './box-watch.ts';
import { button, draw } from './draw.ts';
import type { GuardRoot } from './guard-root.ts';
import { placeOnEdge } from './place.ts';

/** A panel that says nothing for so long is not going to: the page forbids frames. */
const patience = 4_000;
const narrowest = 280;
const usual = 380;

export type PanelFrame = {
  /** Somebody comes near what opens it: it is loaded out of sight while the pointer, or the focus, is still on its way to a press. */
  readonly near: () => void;
  /** `frame` is where the field is, when it is not in the top frame. `beside` is what must not be covered. */
  readonly open: (to?: { readonly frame?: number; readonly beside?: Element | null }) => void;
  readonly toggle: () => void;
  readonly close: () => void;
  /** Somebody goes on writing in a field of the page: neither it nor its save stays covered, if there is room at the other end. */
  readonly makeWay: (field: Element) => void;
  /** The panel spoke, so it is there. */
  readonly heard: () => void;
  readonly resize: (width: number) => void;
  readonly showTab: (isShown: boolean) => void;
  /** The page may have laid something under the tab. */
  readonly standAnew: () => void;
};

type Page = {
  readonly root: GuardRoot;
  readonly words: GuardWords;
  readonly language: string;
  readonly address: string;
  readonly askWidth: () => Promise<number | null>;
  readonly keepWidth: (width: number) => void;
  readonly cannotStandHere: () => void;
  /** The page has just moved it, perhaps under somebody's pointer. */
  readonly moved: () => void;
  /** A field that somebody may be writing in: neither it nor its save is to be covered. */
  readonly findField: () => Element | null;
};

/** Holds the panel: a frame of the extension's own origin, made when it is first asked for, or when somebody comes near. */
export function createPanelFrame(page: Page): PanelFrame {
  const { root, words, language } = page;
  const tab = button(words.openPanel, () => toggle(), 'tab');
  const grip = draw('div', {
    class: 'grip',
    role: 'separator',
    tabindex: '0',
    'aria-label': words.panelWidth,
  });
  const side = draw('aside', { class: 'side', lang: language, 'aria-label': words.panelName }, grip);
  let frame: HTMLIFrameElement | null = null;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let isHeard = false;
  let width = usual;
  let isChosen = false;
  let watch: BoxWatch | null = null;
  tab.lang = language;

  const resize = (next: number) => {
    width = Math.round(Math.max(narrowest, Math.min(next, innerWidth * 0.9)));
    side.style.width = `${width}px`;
    grip.setAttribute('aria-valuenow', String(width));
    watch?.placed();
  };
  const keep = () => {
    isChosen = true;
    page.keepWidth(width);
  };
  const stand = (beside: Element | null) => {
    side.classList.toggle('left', standsLeft(beside, width, root.host.dir === 'rtl'));
    watch?.placed();
  };
  const close = () => {
    clearTimeout(waiting);
    if (side.contains(root.shadow.activeElement)) root.giveFocusBack();
    side.hidden = true;
    watch?.stop();
    watch = null;
    tab.hidden = false;
    standAnew();
  };
  const giveUp = () => {
    close();
    page.cannotStandHere();
  };

  const make = (source: string) => {
    void page.askWidth().then((kept) => {
      // Somebody may have pulled it meanwhile.
      if (!isChosen) resize(kept ?? width);
    });
    const made = draw('iframe', { src: source, title: words.panelName });
    // What the frame loads has not the focus that the frame was given before.
    made.onload = () => {
      if (root.shadow.activeElement === made) made.contentWindow?.focus();
    };
    side.append(made);
    root.shadow.append(side);
    frame = made;
    return made;
  };
  const standAnew = () => {
    if (tab.isConnected && !tab.hidden) placeOnEdge(tab, root.host);
  };
  const near = () => {
    if (frame === null && !window.crossOriginIsolated) make(page.address);
  };

  const open: PanelFrame['open'] = ({ frame: from, beside = page.findField() } = {}) => {
    if (window.crossOriginIsolated) return page.cannotStandHere();
    const source = from === undefined ? page.address : `${page.address}?frame=${from}`;
    root.raise();
    const stands = frame ?? make(source);
    if (stands.getAttribute('src') !== source) stands.src = source;
    clearTimeout(waiting);
    if (!isHeard) waiting = setTimeout(giveUp, patience);
    if (side.hidden) {
      resize(width);
      stand(beside);
      side.hidden = false;
      watch = watchBox(side, root.host, page.moved);
    }
    tab.hidden = true;
    stands.focus();
  };
  const toggle = () => (side.hidden ? open() : close());
  side.hidden = true;
  tab.addEventListener('pointerenter', near);
  tab.addEventListener('focus', near);

  side.addEventListener('keydown', (event) => {
    const isLeft = side.classList.contains('left');
    const by = { ArrowLeft: isLeft ? -20 : 20, ArrowRight: isLeft ? 20 : -20 }[event.key];
    if (by !== undefined && event.target === grip) {
      resize(width + by);
      keep();
    }
    if (event.key === 'Escape') close();
  });
  grip.addEventListener('pointerdown', (down) => {
    grip.setPointerCapture(down.pointerId);
    const lets = new AbortController();
    const pull = ({ clientX }: PointerEvent) =>
      resize(side.classList.contains('left') ? clientX : innerWidth - clientX);
    grip.addEventListener('pointermove', pull, lets);
    grip.addEventListener(
      'lostpointercapture',
      () => {
        lets.abort();
        keep();
      },
      lets,
    );
  });

  return {
    near,
    open,
    toggle,
    close,
    makeWay: (field) => {
      if (!side.hidden && covers(side, field)) stand(field);
    },
    heard: () => {
      isHeard = true;
      clearTimeout(waiting);
    },
    resize: (next) => {
      resize(next);
      keep();
    },
    showTab: (isShown) => {
      if (isShown) root.shadow.append(tab);
      else tab.remove();
      standAnew();
    },
    standAnew,
  };
}

/** It stands at the end of the page, or where it covers less of what the person is writing in, and so of the save beside it. */
function standsLeft(beside: Element | null, width: number, isRtl: boolean): boolean {
  if (beside === null) return isRtl;
  const { left, right } = beside.getBoundingClientRect();
  const onLeft = width - left;
  const onRight = right - innerWidth + width;
  return isRtl ? onLeft <= Math.max(0, onRight) : onRight > Math.max(0, onLeft);
}

function covers(side: Element, field: Element): boolean {
  const [over, under] = [side.getBoundingClientRect(), field.getBoundingClientRect()];
  return over.left < under.right && under.left < over.right;
}
