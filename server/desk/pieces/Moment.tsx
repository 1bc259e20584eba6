const steps: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
const exact = new Intl.DateTimeFormat('en', { dateStyle: 'full', timeStyle: 'short' });

function words(at: number, now: number): string {
  const [unit, length] = steps.find(([, one]) => Math.abs(at - now) >= one) ?? ['minute', 60_000];
  return relative.format(Math.trunc((at - now) / length), unit);
}

/** A time from here, and exactly, in the zone of whoever reads. */
export const Moment = ({ at }: { readonly at: number }) => (
  <time dateTime={new Date(at).toISOString()} title={exact.format(at)}>
    {words(at, Date.now())}
  </time>
);
