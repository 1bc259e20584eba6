/** Days since 1970-01-01; whole numbers, so that adding a day is adding one. */
export type DayNumber = number;

const dayMs = 86_400_000;

export const dayNumber = (year: number, month: number, day: number): DayNumber =>
  Date.UTC(year, month, day) / dayMs;

export function partsOf(day: DayNumber): { year: number; month: number; day: number; weekday: number } {
  const date = new Date(day * dayMs);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth(),
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}

export const showDay = (day: DayNumber): string => new Date(day * dayMs).toISOString().slice(0, 10);

/** Null for a day that no month has. */
export function findDay(year: number, month: number, day: number): DayNumber | null {
  const found = dayNumber(year, month, day);
  // A day too many is in another month.
  return partsOf(found).month === month ? found : null;
}

/** A day without a year is the next one there is. */
export function nextYearly(today: DayNumber, month: number, day: number): DayNumber | null {
  const { year } = partsOf(today);
  for (const candidate of [year, year + 1, year + 2, year + 3, year + 4]) {
    const found = findDay(candidate, month, day);
    if (found !== null && found >= today) return found;
  }
  return null;
}

/** The next day of this date there is, this month or later; `months` from now at the earliest. */
export function nextMonthly(today: DayNumber, date: number, months = 0): DayNumber | null {
  const { year, month } = partsOf(today);
  for (const ahead of [months, months + 1, months + 2]) {
    const day = findDay(year + Math.floor((month + ahead) / 12), (month + ahead) % 12, date);
    if (day !== null && day >= today) return day;
  }
  return null;
}

/** The Friday of the week (0), or the last day of the month (1), quarter (2) or year (3) that holds `today`. */
export function endOf(span: number, today: DayNumber): DayNumber {
  const { year, month, weekday } = partsOf(today);
  if (span === 0) return today + ((5 - weekday + 7) % 7);
  const after = [0, month + 1, month - (month % 3) + 3, 12][span] ?? 12;
  return dayNumber(year, after, 1) - 1;
}
