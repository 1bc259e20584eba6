import { type Read, refusedWith } from '../../problem.ts';
import { accepted } from '../../result.ts';
import { isLocalDate, type LocalDate } from '../../time/local-date.ts';
import { problemSentences } from '../problem-sentences.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

const dayName = (date: LocalDate) => days[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? '';

/** `Thu 14 Jan 2027`: the month in letters, since 1/2 is two different days in two countries. */
export function writeDate(date: LocalDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${dayName(date)} ${Number(day)} ${months[Number(month) - 1]} ${year}`;
}

const shape = /^(?:(\p{L}{3})\p{L}*,? )?(\d{1,2}) (\p{L}{3})\p{L}*,? (\d{4})$/u;

export function readWrittenDate(text: string): Read<LocalDate> {
  const words = text.trim();
  if (isLocalDate(words)) return accepted(words);
  const [, weekday, day = '', monthName = '', year = ''] = shape.exec(words) ?? [];
  const month = months.findIndex((name) => name.toLowerCase() === monthName.toLowerCase()) + 1;
  const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!isLocalDate(date)) return refusedWith('', problemSentences['no-day']);
  if (weekday !== undefined && weekday.toLowerCase() !== dayName(date).toLowerCase())
    return refusedWith(
      '',
      `${writeDate(date).slice(4)} is a ${dayName(date)}, not a ${weekday}. Which day is meant?`,
    );
  return accepted(date);
}
