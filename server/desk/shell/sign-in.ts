/** The way to sign in and back to this very page. */
export const signInAgain = (): string =>
  `/sign-in?next=${encodeURIComponent(`${location.pathname}${location.search}`)}`;
