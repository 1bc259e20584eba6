/** A day on a wall calendar, `2026-11-21`. Two of them compare as the strings they are. */
export type LocalDate = string;

/** A time of day on a wall clock, `09:30`; `24:00` only as an end. */
export type LocalTime = string;

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

export function isLocalDate(text: string): boolean {
  const parts = shape.exec(text);
  if (!parts) return false;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return year > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
