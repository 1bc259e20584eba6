const bytes = 16;

/** Hard to meet by chance. Made this way since the browser’s own ids are only there over https. */
export const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(bytes))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
