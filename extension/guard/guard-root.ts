import { style } from './style.ts';

/** Keys and clicks made in our boxes are nothing the page should act on. Bubbling only: what happens inside goes on. */
const kept =
  'keydown keypress keyup input beforeinput change paste copy cut click dblclick auxclick contextmenu mousedown mouseup pointerdown pointerup touchstart touchend focusin focusout wheel';

/** No rule of a page reaches a box whose own inline rules are all `important`. */
const box =
  'all:initial;position:fixed;inset:0 auto auto 0;width:0;height:0;overflow:visible;z-index:2147483647;border:0;padding:0;background:none';

/** A page that takes us away again and again wants us away. */
const mostReturns = 5;

export type GuardRoot = {
  readonly host: HTMLElement;
  readonly shadow: ShadowRoot;
  readonly isOurs: (event: Event) => boolean;
  /** Whether what is drawn here can be on the screen at all. */
  readonly canShow: () => boolean;
  /** Back to the top, above dialogs that came after it. */
  readonly raise: () => void;
  /** Focus goes back to where it was before one of our boxes had it. */
  readonly giveFocusBack: () => void;
};

/** The one place in the page everything of ours is drawn in. `lost` is said when the page takes it away. */
export function guardRoot(lost: () => void, signal: AbortSignal): GuardRoot {
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  shadow.adoptedStyleSheets = [sheet];
  let returns = 0;
  let before: HTMLElement | null = null;

  const dress = () => {
    host.style.cssText = box.replaceAll(/;|$/g, '!important;');
    const { documentElement: html, body } = document;
    const theme = html.dataset.theme ?? body?.dataset.theme ?? '';
    host.style.setProperty('color-scheme', /dark|light/.exec(theme)?.[0] ?? 'light dark', 'important');
    host.dir = getComputedStyle(html).direction;
  };
  const raise = () => {
    dress();
    if (!host.isConnected) document.documentElement.append(host);
    if (!host.showPopover) return;
    host.popover = 'manual';
    if (host.matches(':popover-open')) host.hidePopover();
    host.showPopover();
  };
  const canShow = () => {
    const { display, visibility, opacity, clipPath, transform } = getComputedStyle(host);
    return (
      host.isConnected &&
      display !== 'none' &&
      visibility === 'visible' &&
      Number(opacity || 1) === 1 &&
      /^(none)?$/.test(clipPath) &&
      /^(none)?$/.test(transform)
    );
  };

  const giveFocusBack = () => {
    if (shadow.activeElement !== null && before?.isConnected) before.focus();
  };

  host.addEventListener('focusin', ({ relatedTarget }) => {
    if (relatedTarget instanceof HTMLElement) before = relatedTarget;
  });
  for (const type of kept.split(' ')) host.addEventListener(type, (event) => event.stopPropagation());
  raise();
  const watcher = new MutationObserver(() => {
    if (host.isConnected) return;
    lost();
    returns += 1;
    if (returns <= mostReturns) raise();
  });
  watcher.observe(document.documentElement, { childList: true });
  signal.addEventListener('abort', () => watcher.disconnect());
  return {
    host,
    shadow,
    isOurs: (event) => event.composedPath().includes(host),
    canShow,
    raise,
    giveFocusBack,
  };
}
