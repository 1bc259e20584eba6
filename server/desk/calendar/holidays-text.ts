import type { Problem } from '#shared/problem.ts';
import { isLocalDate } from '#shared/time/local-date.ts';
import type { Holiday } from '#shared/time/work-calendar.ts';

export type ReadHolidays = { readonly holidays: readonly Holiday[]; readonly problems: readonly Problem[] };

/** A line a holiday: the day, then its name. */
export const writeHolidays = (holidays: readonly Holiday[]): string =>
  holidays.map(({ date, name }) => `${date} ${name}`).join('\n');

export function holidaysIn(text: string): ReadHolidays {
  const holidays: Holiday[] = [];
  const problems: Problem[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const [date = '', ...name] = line.trim().split(/[\s,;]+/);
    if (isLocalDate(date)) holidays.push({ date, name: name.join(' ') || 'Holiday' });
    else problems.push({ path: `Line ${index + 1}`, sentence: 'Begin it with a day as 2026-12-25.' });
  }
  return { holidays, problems };
}

/** The whole days of a calendar file (.ics), or lines of a text file, as lines to look at before they are saved. */
export function linesOfFile(text: string): string {
  if (!text.includes('BEGIN:VCALENDAR')) return text.trim();
  const unfolded = text.replaceAll(/\r?\n[ \t]/g, '');
  const days = unfolded.split('BEGIN:VEVENT').slice(1).flatMap(dayOfEvent);
  return days.sort().join('\n');
}

function dayOfEvent(event: string): readonly string[] {
  const [, year, month, day] = /^DTSTART[^:\r\n]*:(\d{4})(\d{2})(\d{2})\s*$/m.exec(event) ?? [];
  if (year === undefined) return [];
  const name = /^SUMMARY[^:\r\n]*:(.*)$/m.exec(event)?.[1] ?? 'Holiday';
  return [`${year}-${month}-${day} ${name.replaceAll('\\', '').trim()}`];
}
