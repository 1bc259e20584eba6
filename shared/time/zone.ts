import { Temporal } from 'temporal-polyfill';

/** The zone as it is spelled, `Europe/Berlin` for `europe/berlin`; null when there is none of that name. */
export function findZone(name: string): string | null {
  // A bare offset is a time without the changes of a place, so it is no zone to plan work in.
  if (!/^[A-Za-z]/.test(name)) return null;
  try {
    return new Temporal.ZonedDateTime(0n, name).timeZoneId;
  } catch (failure) {
    if (failure instanceof RangeError) return null;
    throw failure;
  }
}
