/**
 * A place in the feed. Events are ordered by the transaction that wrote them, since a number handed out earlier may become
 * visible later; everything below a transaction that is still running is settled and read.
 */
export type Cursor = { readonly transaction: string; readonly position: string };

export const atTheStart: Cursor = { transaction: '0', position: '0' };

export const writeCursor = ({ transaction, position }: Cursor): string => `${transaction}.${position}`;

export function findCursor(text: string): Cursor | null {
  const parts = /^(\d{1,19})\.(\d{1,19})$/.exec(text);
  const [, transaction, position] = parts ?? [];
  if (transaction === undefined || position === undefined) return null;
  const most = 9_223_372_036_854_775_807n;
  return BigInt(transaction) <= most && BigInt(position) <= most ? { transaction, position } : null;
}
