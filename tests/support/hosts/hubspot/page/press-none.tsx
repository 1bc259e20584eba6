/** React 16 and 17 have no such button. */
export const AriaSave = (): null => null;
