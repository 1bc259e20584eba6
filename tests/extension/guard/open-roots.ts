import { vi } from 'vitest';

/** jsdom draws nothing: every box has a size, nothing covers anything, and our closed roots can be looked into. */
export function openRoots() {
  const roots: ShadowRoot[] = [];
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, options) {
    const root = attach.call(this, { ...options, mode: 'open' });
    Object.defineProperty(root, 'adoptedStyleSheets', { value: [], writable: true });
    roots.push(root);
    return root;
  });
  vi.spyOn(Element.prototype, 'getClientRects').mockReturnValue([{}] as unknown as DOMRectList);
  const still = class {
    observe() {}
    disconnect() {}
  };
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      replaceSync() {}
    },
  );
  vi.stubGlobal('ResizeObserver', still);
  vi.stubGlobal('IntersectionObserver', still);
  document.elementsFromPoint = () => [];
  document.elementFromPoint = () => null;
  const shown = () => roots.filter(({ host }) => host.isConnected);
  return {
    host: () => shown().at(-1)?.host ?? null,
    card: () => shown().at(-1)?.querySelector('.card') ?? null,
    mark: () => shown().at(-1)?.querySelector('.mark') ?? null,
    panel: () => {
      const side = shown().at(-1)?.querySelector<HTMLElement>('.side');
      return side == null ? null : side.hidden ? 'hidden' : 'shown';
    },
    text: () =>
      shown()
        .map(({ textContent }) => textContent)
        .join(' '),
    restore: () => {
      vi.restoreAllMocks();
      vi.unstubAllGlobals();
    },
  };
}
