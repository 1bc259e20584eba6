type Spot = { readonly left: number; readonly top: number };
type Box = Spot & { readonly width: number; readonly height: number };

const air = 6;
const pressable =
  'a,button,input,select,textarea,[role=button],[role=menuitem],[role=option],[role=tab],[contenteditable=true]';

const tabRoom = 56;

/**
 * Puts a box of ours beside something of the page where it covers nothing that can be pressed: below, above, after or before it,
 * else in a corner of the screen or at its end. If no place is free, a small box goes inside what it belongs to and a large one to
 * wherever it leaves what was pressed free, else to the last corner.
 */
export function place(
  box: HTMLElement,
  beside: Element | null,
  host: HTMLElement,
  pressed: Element | null = null,
): void {
  const { offsetWidth: width, offsetHeight: height } = box;
  const isRtl = host.dir === 'rtl';
  const near = beside?.getBoundingClientRect();
  const low = innerHeight - height - 16;
  const end = isRtl ? 16 : innerWidth - width - 16;
  const corner: Spot = { left: end, top: low };
  const corners: readonly Spot[] = [
    corner,
    { left: end, top: 16 },
    { left: innerWidth - width - end, top: low },
    // Clear of the panel's tab, which stands at the middle of the edge: under it no press on a card would count.
    { left: isRtl ? tabRoom : innerWidth - width - tabRoom, top: low / 2 },
  ];
  const inside =
    near && near.width > width && near.height > height
      ? { left: isRtl ? near.left + air : near.right - width - air, top: near.bottom - height - air }
      : corner;
  const spots = [...(near ? around(near, width, height, isRtl) : []), ...corners];
  const control = pressed?.getBoundingClientRect();
  const clear = spots.map((one) => ({ ...one, width, height })).filter((one) => isClearOf(control, one));
  const spot = clear.find((one) => isFree(one, host)) ?? clear.filter(isOnScreen).at(-1) ?? inside;
  box.style.left = `${within(spot.left, innerWidth - width)}px`;
  box.style.top = `${within(spot.top, innerHeight - height)}px`;
}

/** The panel's tab keeps to its edge, at the first height where it covers nothing that can be pressed. */
export function placeOnEdge(box: HTMLElement, host: HTMLElement): void {
  const { offsetWidth: width, offsetHeight: height } = box;
  const left = host.dir === 'rtl' ? 0 : innerWidth - width;
  const free = heights.find((share) =>
    coversNothing({ left, top: innerHeight * share, width, height }, host),
  );
  box.style.top = `${100 * (free ?? heights[0])}%`;
}

const heights = [0.4, 0.55, 0.25, 0.7, 0.1] as const;

function around(near: DOMRect, width: number, height: number, isRtl: boolean): readonly Spot[] {
  const left = isRtl ? near.left : near.right - width;
  const after = isRtl ? near.left - width - air : near.right + air;
  const before = isRtl ? near.right + air : near.left - width - air;
  return [
    { left, top: near.bottom + air },
    { left, top: near.top - height - air },
    { left: after, top: near.top },
    { left: before, top: near.top },
  ];
}

const within = (value: number, most: number): number => Math.round(Math.max(4, Math.min(value, most - 4)));

const isOnScreen = ({ left, top, width, height }: Box): boolean =>
  left >= 4 && top >= 4 && left + width <= innerWidth - 4 && top + height <= innerHeight - 4;

const isClearOf = (control: DOMRect | undefined, { left, top, width, height }: Box): boolean =>
  control === undefined ||
  control.right < left ||
  control.left > left + width ||
  control.bottom < top ||
  control.top > top + height;

/** No button of a page is so small that it lies between. */
const step = { across: 40, down: 24 };

const isFree = (box: Box, host: HTMLElement): boolean => isOnScreen(box) && coversNothing(box, host);

function coversNothing({ left, top, width, height }: Box, host: HTMLElement): boolean {
  const [columns, lines] = [Math.ceil(width / step.across), Math.ceil(height / step.down)];
  for (let line = 0; line <= lines; line += 1)
    for (let column = 0; column <= columns; column += 1) {
      const under = innermostAt(left + (column / columns) * width, top + (line / lines) * height, host);
      if (under?.closest(pressable) != null) return false;
    }
  return true;
}

/** Of what lies in a shadow root, the page as a whole names the host alone. */
function innermostAt(x: number, y: number, host: HTMLElement): Element | null {
  let at = document.elementsFromPoint(x, y).find((one) => one !== host) ?? null;
  for (let root = at?.shadowRoot; root != null; root = at?.shadowRoot) {
    const inner = root.elementFromPoint(x, y);
    if (inner === null || inner === at) break;
    at = inner;
  }
  return at;
}
