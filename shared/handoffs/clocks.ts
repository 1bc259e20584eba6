import type { PersonId } from '../records/person-ref.ts';
import type { Directory } from '../seams/directory.ts';
import type { Allowance } from '../time/allowance.ts';
import { checkpointBefore } from '../time/checkpoint.ts';
import { dueAt } from '../time/due-at.ts';
import { endOfLocalDay } from '../time/fixed-date.ts';
import type { Instant } from '../time/instant.ts';
import type { Clock, ClockName } from './clock.ts';
import { handoffCalendar } from './decide-context.ts';
import { type Handoff, isOpen } from './handoff.ts';
import { isAboutPlace } from './questions.ts';
import { isOneSided } from './said.ts';
import { openQuestion } from './turn.ts';

/**
 * Every clock that runs in a state. They follow from what happened and from the calendars alone, so a clock can be neither
 * forgotten nor left over, and an edited calendar moves the open ones when this is asked again.
 */
export function clocksOf(handoff: Handoff, directory: Directory): readonly Clock[] {
  if (!isOpen(handoff)) return [];
  const clocks = [
    ...turnClocks(handoff, directory),
    ...promiseClocks(handoff, directory),
    ...openEndClocks(handoff, directory),
  ];
  return clocks.sort((one, other) => one.dueAt - other.dueAt);
}

/** When this handoff next moves by itself; null when only a person can move it. */
export const nextDueAt = ({ clocks }: Handoff): Instant | null => clocks[0]?.dueAt ?? null;

const clock = (name: ClockName, dueAt: Instant, subject = ''): Clock => ({ name, subject, dueAt });

type Runs = (name: ClockName, person: PersonId | null, from: Instant, allowance: Allowance) => Clock;

/** What runs on whoever has the turn. A holder's pause does not stop the clock of somebody who is asked something. */
function turnClocks(handoff: Handoff, directory: Directory): readonly Clock[] {
  const { deadlines, owner } = handoff.seam;
  const { standoff, status } = handoff;
  const runs: Runs = (name, person, from, allowance) =>
    clock(name, dueAt(from, allowance, handoffCalendar(person, handoff, directory)).at);
  if (standoff?.ownerDecides) return [];
  if (standoff !== null)
    return [runs('standoff', standoff.people[0] ?? owner, standoff.since, deadlines.answer)];
  const question = openQuestion(handoff);
  if (question !== null) {
    const asked = question.reminders.at(-1) ?? question.at;
    const answer = question.withOwner ? [] : [runs('answer', question.to, asked, deadlines.answer)];
    return status === 'sent' ? [...answer, ...acceptClocks(handoff, directory)] : answer;
  }
  switch (status) {
    case 'sent':
      return acceptClocks(handoff, directory);
    case 'returned': {
      const from = handoff.reminders.at(-1) ?? handoff.returnedAt ?? handoff.sentAt;
      return handoff.ownerMends ? [] : [runs('mend', handoff.sender, from, deadlines.answer)];
    }
    case 'done':
      return [runs('confirm', handoff.sender, handoff.doneAt ?? handoff.sentAt, deadlines.confirm)];
    default:
      return holderClocks(handoff, directory);
  }
}

/** One for each who has still to accept, but for whom a question is open: the turn lies with its answer, and that is not counted. */
function acceptClocks(handoff: Handoff, directory: Directory): readonly Clock[] {
  return handoff.receivers.flatMap((receiver, place) => {
    const talks = handoff.questions.some((question) => isAboutPlace(question, place, handoff));
    if (receiver.acceptance !== null || receiver.exhausted || talks) return [];
    const calendar = handoffCalendar(receiver.person, handoff, directory);
    const waits = handoff.waits.filter((wait) => isAboutPlace(wait, place, handoff));
    return [clock('accept', dueAt(receiver.askedAt, receiver.allowance, calendar, waits).at, String(place))];
  });
}

/** The holder's own durations: time in which the turn lay elsewhere, and pauses, do not count. */
function holderClocks(handoff: Handoff, directory: Directory): readonly Clock[] {
  const { deadlines } = handoff.seam;
  const { holder, stillOnItAt, snoozedUntil, lastActivityAt, acceptedAt } = handoff;
  const calendar = handoffCalendar(holder, handoff, directory);
  const quietTimes = [...handoff.waits, ...handoff.pauses];
  const runs = (from: Instant, allowance: Allowance) => dueAt(from, allowance, calendar, quietTimes).at;
  const clocks: Clock[] = [];
  if (stillOnItAt !== null) clocks.push(clock('still-on-it', runs(stillOnItAt, deadlines.stillOnIt)));
  else if (snoozedUntil !== null) clocks.push(clock('snooze', snoozedUntil));
  else clocks.push(clock('activity', runs(lastActivityAt, deadlines.activity)));
  const pause = handoff.pauses.find(({ over }) => !over);
  if (pause) clocks.push(clock('pause', pause.to));
  if (deadlines.complete !== null && !handoff.completionOverdue) {
    clocks.push(clock('complete', runs(acceptedAt ?? lastActivityAt, deadlines.complete)));
  }
  const said = handoff.receivers.find(({ acceptance }) => acceptance?.by === holder)?.acceptance;
  const saidFor = said ? endOfLocalDay(said.readBack.by, calendar.zone) : null;
  const reopened = handoff.bounces.findLast(({ kind }) => kind === 'reopened');
  const isOld = saidFor !== null && reopened !== undefined && reopened.at >= saidFor;
  if (saidFor !== null && !isOld && !handoff.readBackOverdue) clocks.push(clock('read-back', saidFor));
  return clocks;
}

/** A customer's date is fixed: no pause and no question moves it, and its alarm is counted backwards from it. */
function promiseClocks(handoff: Handoff, directory: Directory): readonly Clock[] {
  const { promiseAnswer, promiseLead } = handoff.seam.deadlines;
  return handoff.promises.flatMap((promise): Clock[] => {
    if (promise.status !== 'open' || handoff.status === 'done') return [];
    const calendar = handoffCalendar(promise.deliverer.id, handoff, directory);
    const date = endOfLocalDay(promise.due, calendar.zone);
    const clocks: Clock[] = [];
    // Until what was said is confirmed, the accept clock asks for the same yes.
    if (promise.answer === 'awaited' && !isOneSided(handoff)) {
      clocks.push(clock('agreement', dueAt(promise.askedAt, promiseAnswer, calendar).at, promise.id));
    }
    if (promise.alarmed === 'not-yet') {
      clocks.push(clock('checkpoint', checkpointBefore(date, promiseLead, calendar).at, promise.id));
    }
    if (promise.alarmed !== 'date') clocks.push(clock('promise-date', date, promise.id));
    return clocks;
  });
}

const openEndClocks = (handoff: Handoff, directory: Directory): readonly Clock[] =>
  handoff.openEnds.flatMap(({ field, finder, by, status }): Clock[] => {
    if (status !== 'open' || handoff.status === 'done') return [];
    const { zone } = handoffCalendar(finder, handoff, directory);
    return [clock('open-end', endOfLocalDay(by, zone), field)];
  });
