/** Letters and figures alone: quotes, bullets and full stops make no other text of it. */
export const textKey = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export function isSameText(one: string, other: string): boolean {
  const words = textKey(one);
  return words !== '' && words === textKey(other);
}
