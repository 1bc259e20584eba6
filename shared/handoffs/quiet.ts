import type { Instant } from '../time/instant.ts';
import type { Handoff } from './handoff.ts';
import { isAboutPlace } from './questions.ts';

/** The holder has given a sign of life. */
export const active = (handoff: Handoff, at: Instant): Handoff => ({
  ...handoff,
  lastActivityAt: at,
  stillOnItAt: null,
});

/** What ends with a change of hands: questions, a snooze, a pause, a standoff. */
export const quiet = (handoff: Handoff, at: Instant): Handoff => ({
  ...handoff,
  ...{ questions: [], answeredAt: null, snoozedUntil: null, stillOnItAt: null, standoff: null },
  pauses: endPauses(handoff, at),
});

/** Where several receive, a change of hands at one place ends nothing that is said at another. */
export function quietAt(handoff: Handoff, place: number, at: Instant): Handoff {
  const questions = handoff.questions.filter((question) => !isAboutPlace(question, place, handoff));
  return { ...quiet(handoff, at), questions };
}

export const endPauses = ({ pauses }: Handoff, at: Instant) =>
  pauses.map((pause) => (pause.over ? pause : { ...pause, to: pause.to < at ? pause.to : at, over: true }));
