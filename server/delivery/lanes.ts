import { type Instant, instant } from '#shared/time/instant.ts';

/** How one lane stands on this server. Other servers find out for themselves. */
type Lane = { readonly isBusy: boolean; readonly restsUntil: Instant; readonly troubles: number };

const fresh: Lane = { isBusy: false, restsUntil: instant(0), troubles: 0 };

export const laneKey = ({ workspace, lane }: { readonly workspace: string; readonly lane: string }): string =>
  `${workspace} ${lane}`;

/**
 * Which lanes may be used now. A lane has one batch in hand at a time; after trouble it rests, then one message tries it; and
 * after every batch it rests for as long as its channel wants messages apart.
 */
export function createLanes() {
  const lanes = new Map<string, Lane>();
  const laneOf = (key: string) => lanes.get(key) ?? fresh;
  const keep = (key: string, lane: Lane, now: Instant) => {
    const isForgotten = !lane.isBusy && lane.troubles === 0 && lane.restsUntil <= now;
    if (isForgotten) lanes.delete(key);
    else lanes.set(key, lane);
  };
  return {
    /** How many messages each lane may take, where it is not as many as its channel takes. */
    limitsAt(now: Instant): Readonly<Record<string, number>> {
      for (const [key, lane] of lanes) keep(key, lane, now);
      return Object.fromEntries(
        [...lanes].map(([key, { isBusy, restsUntil }]) => [key, isBusy || restsUntil > now ? 0 : 1]),
      );
    },
    begin(key: string, now: Instant): void {
      keep(key, { ...laneOf(key), isBusy: true }, now);
    },
    troublesOf: (key: string): number => laneOf(key).troubles,
    end(key: string, now: Instant, wasTrouble: boolean, restFor: number): void {
      const troubles = wasTrouble ? laneOf(key).troubles + 1 : 0;
      keep(key, { isBusy: false, restsUntil: instant(now + restFor), troubles }, now);
    },
  };
}

export type Lanes = ReturnType<typeof createLanes>;
