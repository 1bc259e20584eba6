/** A menu that is laid out late has come by then. */
const late = 250;

const isTyping = (target: EventTarget | undefined): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA)$/.test(target.tagName));

const opening = /^(Enter| |Arrow|Escape|Tab)/;

/** Says when a press may have opened or closed something on the page: what is ours must not lie over a menu. */
export function afterPress(look: () => void, signal: AbortSignal): void {
  let frame = 0;
  let later: ReturnType<typeof setTimeout> | undefined;
  const soon = (event: Event) => {
    if (event instanceof KeyboardEvent && (!opening.test(event.key) || isTyping(event.composedPath()[0])))
      return;
    cancelAnimationFrame(frame);
    clearTimeout(later);
    frame = requestAnimationFrame(look);
    later = setTimeout(look, late);
  };
  const options = { capture: true, passive: true, signal };
  for (const type of ['pointerup', 'click', 'keyup']) window.addEventListener(type, soon, options);
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    clearTimeout(later);
  });
}
