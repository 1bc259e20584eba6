/**
 * A place in the feed. Events are ordered by the transaction that wrote them, since a number handed out earlier may become
 * visible later; everything below a transaction that is still running is settled and read. A cursor is good within its epoch:
 * a restored backup begins another, and whoever comes with an old cursor starts over.
 */
export type Cursor = { readonly epoch: string; readonly transaction: string; readonly position: string };

export const atTheStart: Cursor = { epoch: '', transaction: '0', position: '0' };

export const writeCursor = ({ epoch, transaction, position }: Cursor): string =>
  `${epoch}.${transaction}.${position}`;

const most = 9_223_372_036_854_775_807n;

export function findCursor(text: string): Cursor | null {
  const parts = /^([0-9a-f-]{0,36})\.(\d{1,19})\.(\d{1,19})$/.exec(text);
  const [, epoch, transaction, position] = parts ?? [];
  if (epoch === undefined || transaction === undefined || position === undefined) return null;
  return BigInt(transaction) <= most && BigInt(position) <= most ? { epoch, transaction, position } : null;
}
