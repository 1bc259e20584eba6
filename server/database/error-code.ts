/** The short code Node and PostgreSQL put on their errors (`ENOSPC`, `57P01`); empty when there is none. */
export function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  if (typeof code === 'string') return code;
  return cause === undefined ? '' : codeOf(cause);
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
