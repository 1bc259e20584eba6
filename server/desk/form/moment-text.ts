/** What an input of day and time holds, in the zone of whoever types. */
export function writeMoment(at: number): string {
  const there = new Date(at - new Date(at).getTimezoneOffset() * 60_000);
  return there.toISOString().slice(0, 16);
}

/** Null when nothing, or no time, was typed: the server says what is missing. */
export function momentIn(text: string): number | null {
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : at;
}
