/** Only pages of our own may write with a cookie. A browser names the page's origin on every such request. */
export const isOwnOrigin = (origin: string | undefined, publicUrl: URL): boolean =>
  origin === publicUrl.origin;

/** A place of our own to go to next; everything else leads to the desk. */
export function ownPlace(next: string | undefined, publicUrl: URL): string {
  const home = '/';
  if (next === undefined || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(next) || !URL.canParse(next, publicUrl.href))
    return home;
  const place = new URL(next, publicUrl);
  return place.origin === publicUrl.origin ? `${place.pathname}${place.search}` : home;
}
