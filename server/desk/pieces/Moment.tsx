import { instant } from '#shared/time/instant.ts';
import { relativeTo, showMoment } from '#shared/ui/time/moment-words.ts';
import { spokenLanguage } from '../words/spoken.ts';

const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();

/** A time from here, and exactly, in the zone of whoever reads: for pages that are drawn without the shared pieces. */
export function Moment({ at }: { readonly at: number }) {
  const language = spokenLanguage();
  const [moment, now] = [instant(at), instant(Date.now())];
  return (
    <time dateTime={new Date(at).toISOString()} title={showMoment(moment, now, { language, zone })}>
      {relativeTo(moment, now, language)}
    </time>
  );
}
