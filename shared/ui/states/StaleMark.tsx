import type { Instant } from '../../time/instant.ts';
import { useSetting } from '../setting/Baton.tsx';
import { relativeTo, showTime } from '../time/moment-words.ts';
import { fill } from '../words/fill.ts';

/** How old what is shown is: “As of 14:02, 3 min ago”. */
export function StaleMark({ asOf }: { readonly asOf: Instant }) {
  const { words, zone, now } = useSetting();
  const { language } = words;
  const exact = showTime(asOf, now, { language, zone });
  const relative = relativeTo(asOf, now, language);
  return <p className="b-stale">{fill(words.times.asOf, { exact, relative })}</p>;
}
