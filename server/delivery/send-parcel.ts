import type { Instant } from '#shared/time/instant.ts';
import { nextOpening } from '#shared/time/working-time.ts';
import type { Log } from '../log.ts';
import { type Dice, waitAfter } from './back-off.ts';
import { type Channels, type Message, never, type Outcome } from './channel.ts';
import { bundleOf, draftOf } from './drafts/draft.ts';
import { type NoticeFacts, readNoticeFacts } from './notice-facts.ts';
import { mailLane } from './outgoing.ts';
import type { Parcel, Settlement, TakenRow } from './parcel.ts';

export type RelayPorts = {
  now(): Instant;
  readonly dice: Dice;
  /** Ends one try when it has taken long enough. */
  deadline(): AbortSignal;
};

export type SendParts = {
  readonly channels: Channels;
  readonly ports: RelayPorts;
  readonly publicUrl: () => string;
  readonly log: Log;
};

/** What became of the rows of a parcel, and whether its lane has to rest. */
export type Sent = {
  readonly settled: readonly { readonly parcel: Parcel; readonly settlement: Settlement }[];
  readonly trouble: { readonly waitFor: number | null } | null;
};

type Rows = readonly [TakenRow, ...TakenRow[]];

/** One try. It never throws: what can't be read or written is settled as such, and stops nothing else. */
export async function sendParcel(parcel: Parcel, parts: SendParts): Promise<Sent> {
  const { ports } = parts;
  const now = ports.now();
  const held = heldBack(parcel, now);
  if (held !== null) return { settled: [{ parcel, settlement: held }], trouble: null };

  const settled: Sent['settled'][number][] = [];
  const put = (row: TakenRow, settlement: Settlement) =>
    settled.push({ parcel: { ...parcel, rows: [row] }, settlement });
  const needed: { readonly row: TakenRow; readonly facts: NoticeFacts }[] = [];
  for (const row of parcel.rows) {
    const facts = readNoticeFacts(row.facts);
    if (!facts.ok) put(row, failed(facts.reason, now));
    else if (isPast(parcel, row, facts.value)) put(row, { ...failed(pastNeed, now), isQuiet: true });
    else needed.push({ row, facts: facts.value });
  }
  const [first, ...rest] = needed;
  if (first === undefined) return { settled, trouble: null };

  const rows: Rows = [first.row, ...rest.map(({ row }) => row)];
  const outcome = await attempt({ ...parcel, rows }, [first.facts, ...rest.map(({ facts }) => facts)], parts);
  const settlement = settlementOf(outcome, rows, now, ports);
  const isTrouble = outcome.kind === 'again' && outcome.isLaneTrouble;
  return {
    settled: [...settled, { parcel: { ...parcel, rows }, settlement }],
    trouble: isTrouble ? { waitFor: outcome.waitFor } : null,
  };
}

const untried = { isQuiet: false, attempted: null } as const;
const failed = (answer: string, now: Instant): Settlement => ({
  ...{ state: 'failed', answer, nextAttemptAt: now, ...untried },
});

/** Why it does not leave now: nobody to go to any more, or somebody whose day has not begun. */
function heldBack({ lane, person, connection, calendar }: Parcel, now: Instant): Settlement | null {
  const nobody = { state: 'nobody', nextAttemptAt: now, ...untried } as const;
  if (lane === mailLane && !person?.active) return { ...nobody, answer: 'person-gone' };
  if (lane === mailLane && person?.email === '') return { ...nobody, answer: 'no-address' };
  if (lane !== mailLane && !connection?.active) {
    return { ...failed('This connection was switched off before the message left.', now), isQuiet: true };
  }
  const opensAt = calendar === null ? now : nextOpening(now, calendar);
  if (opensAt <= now) return null;
  return {
    state: 'waiting',
    answer: 'It waits for the hours of whoever it goes to.',
    nextAttemptAt: opensAt,
    ...untried,
  };
}

const pastNeed = 'Nothing waited for this any more when it could leave, so it was not sent.';

/** A mail that asks somebody for what has been done meanwhile would only puzzle them. */
const isPast = ({ lane }: Parcel, { isAwaited }: TakenRow, { isOfTheirTurn }: NoticeFacts): boolean =>
  lane === mailLane && isOfTheirTurn && !isAwaited;

async function attempt(
  parcel: Parcel,
  facts: readonly [NoticeFacts, ...NoticeFacts[]],
  { channels, ports, publicUrl, log }: SendParts,
): Promise<Outcome> {
  const { id, person, connection } = parcel;
  try {
    const showsNote = connection?.showsNote ?? true;
    const writing = { publicUrl: publicUrl(), showsNote };
    const message: Message = {
      ...{ id, facts, showsNote, to: person, target: connection },
      draft: facts.length === 1 ? draftOf(facts[0], writing) : bundleOf(facts, writing),
      at: ports.now(),
      signal: ports.deadline(),
    };
    return await channels[parcel.channel].send(message);
  } catch (error) {
    const name = error instanceof Error ? error.name : typeof error;
    log.error({ workspace: parcel.workspace, message: id, error: name }, 'A message could not be written.');
    return never('The message could not be written.');
  }
}

function settlementOf(outcome: Outcome, rows: Rows, at: Instant, { now, dice }: RelayPorts): Settlement {
  const end = now();
  const { kind, answer } = outcome;
  const attempted = { outcome: kind, at, tookFor: end - at };
  const settled = { answer, isQuiet: false, attempted, nextAttemptAt: end };
  if (outcome.kind === 'sent') return { ...settled, state: 'sent' };
  if (outcome.kind === 'never') return { ...settled, state: 'failed' };
  const wait = waitAfter(Math.max(...rows.map(({ attempt: count }) => count)), dice);
  if (wait === null) return { ...settled, state: 'failed' };
  const next = end + Math.max(wait, outcome.waitFor ?? 0);
  return { ...settled, state: 'waiting', nextAttemptAt: next as Instant };
}
