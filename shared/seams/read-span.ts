import { z } from 'zod';
import { type Instant, instant } from '../time/instant.ts';

const furthest = 8_640_000_000_000_000;
const error = 'Give a moment as milliseconds since 1970 in UTC.';

export const At = z.int({ error }).min(-furthest, { error }).max(furthest, { error }).transform(instant);

export const endsAfterItBegins = ({ from, to }: { readonly from: Instant; readonly to: Instant }): boolean =>
  from < to;

export const endsTooEarly = { path: ['to'], error: 'This ends before it begins. Put the end later.' };
