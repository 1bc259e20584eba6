import type { Instant } from '#shared/time/instant.ts';
import type { LocalDate } from '#shared/time/local-date.ts';

const day = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const;

/** `Mon, 23 Nov 2026, 17:00 (Europe/Berlin)`: a message is read anywhere, so it names the zone. */
export function writeMoment(at: Instant, zone: string, locale: string): string {
  const shown = new Intl.DateTimeFormat(locale, {
    ...{ ...day, hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone },
  });
  return `${shown.format(at)} (${zone})`;
}

export const writeDay = (date: LocalDate, locale: string): string =>
  new Intl.DateTimeFormat(locale, { ...day, timeZone: 'UTC' }).format(Date.parse(`${date}T00:00Z`));
