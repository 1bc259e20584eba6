import type { CustomerPromise } from '../fields/promises/promise.ts';
import type { PersonId } from '../records/person-ref.ts';
import type { Instant } from '../time/instant.ts';
import type { Happened } from './events.ts';
import type { Handoff, OpenPromise } from './handoff.ts';

type AboutPromises = Extract<Happened, { readonly promise: string }>;

export const isAboutPromises = (event: Happened): event is AboutPromises => 'promise' in event;

export const findPromise = (handoff: Handoff, id: string): OpenPromise | null =>
  handoff.promises.find((promise) => promise.id === id) ?? null;

export function evolvePromises(handoff: Handoff, event: AboutPromises, at: Instant): Handoff {
  const change = (changes: Partial<OpenPromise>): Handoff => ({
    ...handoff,
    promises: handoff.promises.map((promise) =>
      promise.id === event.promise ? { ...promise, ...changes } : promise,
    ),
  });
  const lively = (changed: Handoff): Handoff => ({ ...changed, lastActivityAt: at, stillOnItAt: null });
  switch (event.type) {
    case 'PromiseAgreed':
      return change({ answer: 'agreed', agreed: true });
    case 'PromiseRefused':
      return change({ answer: 'refused', agreed: false });
    case 'PromiseUnanswered':
      return change({ answer: 'overdue' });
    case 'PromiseKept':
      return lively(change({ status: 'kept' }));
    case 'PromiseBroken':
      return lively(change({ status: 'broken' }));
    case 'PromiseMoved':
      return lively(change({ due: event.due, alarmed: 'not-yet' }));
    case 'PromiseCheckpointReached':
      return change({ alarmed: 'checkpoint' });
    case 'PromiseDatePassed':
      return change({ alarmed: 'date' });
    default:
      return event satisfies never;
  }
}

/** The promises of a note begin their life. Whoever promised to deliver it themselves has agreed. */
export const beginPromises = (
  promises: readonly CustomerPromise[],
  sender: PersonId,
  at: Instant,
  alreadyNumbered = 0,
): readonly OpenPromise[] =>
  promises.map((promise, index) => {
    const agreed = promise.agreed || promise.deliverer.id === sender;
    return {
      ...{ ...promise, agreed, id: `p${alreadyNumbered + index + 1}`, status: 'open', alarmed: 'not-yet' },
      ...{ answer: agreed ? 'agreed' : 'awaited', askedAt: at },
    };
  });

/**
 * An amended note brings its promises again. One with the same words to the same person goes on with its life; a new one
 * begins; one that is no longer in the note stays, since what was said to a customer can't be unsaid by an edit. Only what the
 * sender changed counts: a date that was moved and a deliverer who was replaced meanwhile do not come back with the old note.
 */
export function amendPromises(
  handoff: Handoff,
  {
    before,
    after,
  }: { readonly before: readonly CustomerPromise[]; readonly after: readonly CustomerPromise[] },
  at: Instant,
): readonly OpenPromise[] {
  const kept = handoff.promises.map((old) => {
    const now = after.find((promise) => isSame(promise, old));
    const was = before.find((promise) => isSame(promise, old));
    return now === undefined || old.status !== 'open' ? old : amendPromise(old, was, now, handoff.sender, at);
  });
  const added = after.filter((promise) => !handoff.promises.some((old) => isSame(old, promise)));
  return [...kept, ...beginPromises(added, handoff.sender, at, handoff.promises.length)];
}

const isSame = (one: CustomerPromise, other: CustomerPromise): boolean =>
  one.words === other.words && one.to === other.to;

/** Somebody else, or an earlier date, is something the deliverer has not said yes to. */
function amendPromise(
  old: OpenPromise,
  was: CustomerPromise | undefined,
  now: CustomerPromise,
  sender: PersonId,
  at: Instant,
): OpenPromise {
  const due = now.due === was?.due ? old.due : now.due;
  const deliverer = now.deliverer.id === was?.deliverer.id ? old.deliverer : now.deliverer;
  const isOther = deliverer.id !== old.deliverer.id;
  const amended = { ...old, ...now, due, deliverer, agreed: old.agreed };
  const alarmed = due === old.due ? old.alarmed : 'not-yet';
  if (!isOther && due >= old.due) return { ...amended, alarmed };
  const isYes = deliverer.id === sender || (isOther && now.agreed);
  return { ...amended, alarmed, agreed: isYes, answer: isYes ? 'agreed' : 'awaited', askedAt: at };
}
