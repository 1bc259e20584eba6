const aDay = new Date(Date.UTC(2026, 10, 22));

/** In which order day, month and year are written where the person is: 03/04 is a day in April or in March. */
export function dateOrderOf(language: string): 'dmy' | 'mdy' | 'ymd' {
  const parts = new Intl.DateTimeFormat(language, { dateStyle: 'short', timeZone: 'UTC' }).formatToParts(
    aDay,
  );
  const order = parts.map(({ type }) => type).filter((type) => /^(day|month|year)$/.test(type));
  if (order[0] === 'year') return 'ymd';
  return order[0] === 'month' ? 'mdy' : 'dmy';
}
