import type { LocalDate } from '../../time/local-date.ts';
import { useTimes } from './use-times.ts';

export function Day({ date }: { readonly date: LocalDate }) {
  return <time dateTime={date}>{useTimes().day(date)}</time>;
}
