/** Only pages of our own may write with a cookie. A browser names the page's origin on every such request. */
export const isOwnOrigin = (origin: string | undefined, publicUrl: URL): boolean =>
  origin === publicUrl.origin;

/** A place of our own to go to next; everything else leads to the desk. */
export function ownPlace(next: string | undefined, publicUrl: URL): string {
  const home = '/';
  if (next === undefined || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(next) || !URL.canParse(next, publicUrl.href))
    return home;
  const { origin, pathname, search } = new URL(next, publicUrl);
  // What is left when the dots are walked may begin with two slashes, and a browser reads a host there.
  return origin === publicUrl.origin && !pathname.startsWith('//') ? `${pathname}${search}` : home;
}
