import type { Clock } from '../../handoffs/clock.ts';
import { handoffCalendar } from '../../handoffs/decide-context.ts';
import type { Handoff } from '../../handoffs/handoff.ts';
import { isAboutPlace } from '../../handoffs/questions.ts';
import { openQuestion } from '../../handoffs/turn.ts';
import type { PersonId } from '../../records/person-ref.ts';
import type { Directory } from '../../seams/directory.ts';
import type { Allowance } from '../../time/allowance.ts';
import { showArithmetic } from '../../time/arithmetic.ts';
import { dueAt } from '../../time/due-at.ts';
import type { Instant } from '../../time/instant.ts';
import type { Pause } from '../../time/span.ts';

/** From when, and how much time somebody had: what a counted clock was counted from. */
type Counted = {
  readonly from: Instant;
  readonly allowance: Allowance;
  readonly person: PersonId | null;
  readonly pauses: readonly Pause[];
};

/**
 * How a clock was counted, in the reader’s language; null for a fixed day. Counted again from what the handoff says, and shown
 * only if it comes to the very moment the clock has: after a calendar was edited, no wrong sum stands there.
 */
export function arithmeticOf(clock: Clock, handoff: Handoff, reader: Reader): string | null {
  const counted = countedFor(clock, handoff);
  if (counted === null) return null;
  const calendar = handoffCalendar(counted.person, handoff, reader.directory);
  const due = dueAt(counted.from, counted.allowance, calendar, counted.pauses);
  if (due.at !== clock.dueAt) return null;
  const sum = showArithmetic(due, counted.allowance, calendar, reader.language);
  return calendar.zone === reader.zone ? sum : `${sum} · ${cityOf(calendar.zone)}`;
}

type Reader = { readonly directory: Directory; readonly language: string; readonly zone: string };

/** Whose wall the hours were read off, when it is not the reader’s. */
const cityOf = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');

function countedFor({ name, subject }: Clock, handoff: Handoff): Counted | null {
  const { deadlines } = handoff.seam;
  const { holder, sender, sentAt, lastActivityAt } = handoff;
  const quiet = [...handoff.waits, ...handoff.pauses];
  switch (name) {
    case 'accept': {
      const place = Number(subject);
      const receiver = handoff.receivers[place];
      if (receiver === undefined) return null;
      const pauses = handoff.waits.filter((wait) => isAboutPlace(wait, place, handoff));
      const { askedAt: from, allowance, person } = receiver;
      return { from, allowance, person, pauses };
    }
    case 'answer': {
      const question = openQuestion(handoff);
      if (question === null) return null;
      const from = question.reminders.at(-1) ?? question.at;
      return { from, allowance: deadlines.answer, person: question.to, pauses: [] };
    }
    case 'mend': {
      const from = handoff.reminders.at(-1) ?? handoff.returnedAt ?? sentAt;
      return { from, allowance: deadlines.answer, person: sender, pauses: [] };
    }
    case 'confirm':
      return { from: handoff.doneAt ?? sentAt, allowance: deadlines.confirm, person: sender, pauses: [] };
    case 'activity':
      return { from: lastActivityAt, allowance: deadlines.activity, person: holder, pauses: quiet };
    case 'still-on-it': {
      const from = handoff.stillOnItAt ?? lastActivityAt;
      return { from, allowance: deadlines.stillOnIt, person: holder, pauses: quiet };
    }
    case 'complete': {
      if (deadlines.complete === null) return null;
      const from = handoff.acceptedAt ?? lastActivityAt;
      return { from, allowance: deadlines.complete, person: holder, pauses: quiet };
    }
    case 'agreement': {
      const promise = handoff.promises.find(({ id }) => id === subject);
      if (promise === undefined) return null;
      const { askedAt: from, deliverer } = promise;
      return { from, allowance: deadlines.promiseAnswer, person: deliverer.id, pauses: [] };
    }
    case 'standoff': {
      const { standoff, seam } = handoff;
      if (standoff === null) return null;
      const person = standoff.people[0] ?? seam.owner;
      return { from: standoff.since, allowance: deadlines.answer, person, pauses: [] };
    }
    default:
      return null;
  }
}
