/** Names something once and for all. Works in pages without a secure origin, too. */
export const newId = (): string => [...crypto.getRandomValues(new Uint32Array(4))].join('-');
