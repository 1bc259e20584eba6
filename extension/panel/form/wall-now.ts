import { localDateAt } from '#shared/time/fixed-date.ts';
import { instant } from '#shared/time/instant.ts';

/** What the clock on the person's wall shows: `2026-11-21T09:30`. */
export function wallNow(zone: string, at: number = Date.now()): string {
  const time = new Date(at).toLocaleTimeString('en-GB', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
  });
  return `${localDateAt(instant(at), zone)}T${time}`;
}
