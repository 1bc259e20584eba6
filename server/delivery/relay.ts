import type pg from 'pg';
import { type Instant, instant } from '#shared/time/instant.ts';
import { restAfter } from './back-off.ts';
import { createLanes, laneKey } from './lanes.ts';
import { type ChannelName, channelNames } from './outgoing.ts';
import { claimParcels, giveBack, settleParcel } from './outgoing-store.ts';
import type { DeliveryRecord, Parcel, Timeline } from './parcel.ts';
import { markRecorded, takeUnrecorded } from './record-store.ts';
import { type SendParts, sendParcel } from './send-parcel.ts';

export type RelayParts = SendParts & { readonly pool: Pick<pg.Pool, 'query'>; readonly timeline: Timeline };

export type Relay = {
  /**
   * Takes what is due and sets it on its way, without waiting for it: a lane that hangs holds up no other. Answers whether
   * there may be more at once.
   */
  turn(): Promise<boolean>;
  /** The lanes that are on their way, each with the end of its batch. */
  underway(): ReadonlyMap<string, Promise<void>>;
  /** Takes no more, and waits for what is on its way; every try has an end. */
  stop(): Promise<void>;
};

/** When it is over, another server may send the same again, under the same id; so half of it is kept for the last try. */
const leaseFor = 120_000;
const mostAtOnce = 200;
const mostInBatch = 25;

/** Sends what is due, at least once. Safe to run on every server at once. */
export function createRelay(parts: RelayParts): Relay {
  const { pool, channels, ports, timeline, log } = parts;
  const lanes = createLanes();
  const underway = new Map<string, Promise<void>>();
  let isStopped = false;

  const perBatch = Object.fromEntries(
    channelNames.map((name) => {
      const { spacedFor } = channels[name];
      return [name, spacedFor === 0 ? mostInBatch : Math.max(1, Math.floor(1_000 / spacedFor))];
    }),
  ) as Record<ChannelName, number>;

  const takenUntil = (now: Instant) => instant(now + leaseFor);

  async function sendBatch(key: string, parcels: readonly [Parcel, ...Parcel[]]): Promise<void> {
    const { atOnce, spacedFor } = channels[parcels[0].channel];
    const waiting = [...parcels];
    let waitFor: number | null = null;
    let hasTrouble = false;
    const isRunningOut = () => ports.now() > parcels[0].takenUntil - leaseFor / 2;
    const work = async () => {
      for (let parcel = waiting.shift(); parcel !== undefined; parcel = waiting.shift()) {
        const { settled, trouble } = await sendParcel(parcel, parts);
        if (trouble !== null) {
          hasTrouble = true;
          waitFor = Math.max(waitFor ?? 0, trouble.waitFor ?? 0);
        }
        for (const one of settled) await settleParcel(pool, one.parcel, one.settlement, ports.now());
        if (hasTrouble || isStopped || isRunningOut()) break;
      }
    };
    try {
      await allOf(Array.from({ length: Math.min(atOnce, parcels.length) }, work));
    } catch (error) {
      hasTrouble = true;
      const name = error instanceof Error ? error.name : typeof error;
      log.error(
        { lane: key, error: name },
        'How a message went could not be written down. It may be sent again.',
      );
    }
    const restFor = hasTrouble
      ? Math.max(restAfter(lanes.troublesOf(key) + 1, ports.dice), waitFor ?? 0)
      : spacedFor * parcels.length;
    lanes.end(key, ports.now(), hasTrouble, restFor);
    await giveBack(pool, waiting, instant(ports.now() + restFor)).catch(() => undefined);
  }

  async function tellTimelines(): Promise<boolean> {
    const now = ports.now();
    const records = await takeUnrecorded(pool, now, takenUntil(now), mostAtOnce);
    for (const record of records) await tell(record);
    return records.length === mostAtOnce;
  }

  async function tell(record: DeliveryRecord): Promise<void> {
    const { workspace, handoff, id, outcome, answer } = record;
    if (outcome === 'failed')
      log.warn({ workspace, handoff, message: id, answer }, 'A message did not arrive.');
    try {
      await timeline.record(record);
      await markRecorded(pool, record, ports.now());
    } catch (error) {
      const name = error instanceof Error ? error.name : typeof error;
      log.error(
        { workspace, handoff, message: id, error: name },
        'A timeline could not be told of a delivery.',
      );
    }
  }

  return {
    async turn() {
      if (isStopped) return false;
      const now = ports.now();
      const parcels = await claimParcels(pool, {
        ...{ now, takenUntil: takenUntil(now), most: mostAtOnce },
        ...{ lanes: lanes.limitsAt(now), channels: perBatch },
      });
      for (const [key, [first, ...rest]] of Map.groupBy(parcels, laneKey)) {
        if (first === undefined) continue;
        lanes.begin(key, now);
        const batch = sendBatch(key, [first, ...rest]).finally(() => underway.delete(key));
        underway.set(key, batch);
      }
      const hasMoreToTell = await tellTimelines();
      return parcels.length > 0 || hasMoreToTell;
    },
    underway: () => underway,
    async stop() {
      isStopped = true;
      await Promise.all(underway.values());
    },
  };
}

/** Waits for all of them, also when one fails: nothing of a batch goes on behind its back. */
async function allOf(work: readonly Promise<void>[]): Promise<void> {
  const results = await Promise.allSettled(work);
  const bad = results.find(({ status }) => status === 'rejected');
  if (bad?.status === 'rejected') throw bad.reason;
}
