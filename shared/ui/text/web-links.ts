export type Piece = { readonly text: string; readonly href: string | null };

const address = /\bhttps?:\/\/[^\s<>"“”„«»]+/gi;
/** What ends a sentence or a bracket is no part of the address before it. */
const trailing = /[.,;:!?'’)\]}。、]+$/;

/** A text in pieces; only http and https, with a host and without a name or password in front of it, become links. */
export function linkPieces(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const found of text.matchAll(address)) {
    const words = found[0].replace(trailing, '');
    if (!isWebAddress(words)) continue;
    if (found.index > end) pieces.push({ text: text.slice(end, found.index), href: null });
    pieces.push({ text: words, href: words });
    end = found.index + words.length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), href: null });
  return pieces;
}

export function isWebAddress(text: string): boolean {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return (protocol === 'https:' || protocol === 'http:') && username === '' && password === '';
}
