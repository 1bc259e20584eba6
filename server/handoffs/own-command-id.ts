/**
 * The id of a command the server makes for itself: the same for the same reason, on every server. The colon is what `readCommand`
 * takes from nobody, so that no person can send such an id first and have the server's command count as done.
 */
export const ownCommandId = (kind: string, ...reason: readonly (string | number)[]): string =>
  [kind, ...reason].join(':');
