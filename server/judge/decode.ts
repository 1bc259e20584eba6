/**
 * What an export's bytes are: UTF-16 if they begin with its mark, UTF-8 if the beginning is valid UTF-8, else the Western
 * code page that older spreadsheets write. Marks are dropped.
 */
export function findEncoding(beginning: Uint8Array): string {
  if (beginning[0] === 0xff && beginning[1] === 0xfe) return 'utf-16le';
  if (beginning[0] === 0xfe && beginning[1] === 0xff) return 'utf-16be';
  try {
    // A character may be cut at the end of what was read: `stream` leaves it open.
    new TextDecoder('utf-8', { fatal: true }).decode(beginning, { stream: true });
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

/** The file's text, piece by piece. Never more than one piece is held. */
export async function* decode(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  for await (const piece of bytes) {
    decoder ??= new TextDecoder(findEncoding(piece));
    yield decoder.decode(piece, { stream: true });
  }
  const rest = decoder?.decode();
  if (rest) yield rest;
}
