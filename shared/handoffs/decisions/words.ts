/** A reason of "x" is not a reason: two letters or more, in any script, that are not all the same. */
export function isReason(text: string): boolean {
  const letters = text.toLowerCase().match(/[\p{L}\p{N}]/gu) ?? [];
  return new Set(letters).size >= 2;
}

export const isText = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
