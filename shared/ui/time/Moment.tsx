import type { Instant } from '../../time/instant.ts';
import { useSetting } from '../setting/Baton.tsx';
import { momentWords } from './use-times.ts';

/** “in 3 h, Tue 24 Nov 16:00”: relative and exact, in the reader’s zone. */
export function Moment({ at }: { readonly at: Instant }) {
  const setting = useSetting();
  return <time dateTime={new Date(at).toISOString()}>{momentWords(at, setting)}</time>;
}
