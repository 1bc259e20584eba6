type Spot = { readonly left: number; readonly top: number };
type Box = Spot & { readonly width: number; readonly height: number };

const air = 6;
const pressable =
  'a,button,input,select,textarea,[role=button],[role=menuitem],[role=option],[role=tab],[contenteditable=true]';

const tabRoom = 56;

/**
 * Puts a box of ours beside something of the page where it covers nothing that can be pressed: below, above, after or before it,
 * else in a corner of the screen or at its end. If no place is free, a small box goes inside what it belongs to and a large one to the last corner.
 */
export function place(box: HTMLElement, beside: Element | null, host: HTMLElement): void {
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
  const spot = spots.find((one) => isFree({ ...one, width, height }, host)) ?? inside;
  box.style.left = `${within(spot.left, innerWidth - width)}px`;
  box.style.top = `${within(spot.top, innerHeight - height)}px`;
}

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

function isFree({ left, top, width, height }: Box, host: HTMLElement): boolean {
  if (left < 4 || top < 4 || left + width > innerWidth - 4 || top + height > innerHeight - 4) return false;
  return [0, 0.5, 1].every((across) =>
    [0, 0.5, 1].every((down) => {
      const under = document.elementsFromPoint(left + across * width, top + down * height);
      return under.find((one) => one !== host)?.closest(pressable) == null;
    }),
  );
}
