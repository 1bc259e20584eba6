import type { Command, PersonCommand } from '#shared/handoffs/commands.ts';
import { decide } from '#shared/handoffs/decide.ts';
import type { Handoff } from '#shared/handoffs/handoff.ts';
import type { RefusalCode } from '#shared/handoffs/refusals.ts';
import type { Directory } from '#shared/seams/directory.ts';
import type { Template } from '#shared/templates/template.ts';
import { instant } from '#shared/time/instant.ts';

type WithoutBase<One> = One extends PersonCommand ? Omit<One, 'id' | 'handoff' | 'by'> : never;
/** What a person wants, without who and which. */
export type Wish = WithoutBase<PersonCommand>;

/** What words alone can't mend: it is somebody else's to do, or not the time for it. */
const closed: ReadonlySet<RefusalCode> = new Set<RefusalCode>([
  ...(['not-sent-yet', 'not-accepted-yet', 'already-accepted', 'accepted-by-you'] as const),
  ...(['withdrawn-too-late', 'returned-to-sender', 'already-done', 'not-done-yet'] as const),
  ...(['closed-confirmed', 'closed-withdrawn', 'not-the-sender', 'not-the-receiver'] as const),
  ...(['not-the-holder', 'not-the-deliverer', 'not-in-charge', 'not-a-side', 'not-asked'] as const),
  ...(['no-standoff', 'owner-decides-now', 'disclaimed-already', 'asked-already'] as const),
  ...(['answer-first', 'already-paused', 'promise-settled'] as const),
  ...(['promise-answered', 'found-already', 'unknown-promise', 'unknown-open-end'] as const),
]);

export type Situation = {
  readonly handoff: Handoff;
  readonly template: Template;
  readonly directory: Directory;
  readonly person: string;
};

/** Asks the rules themselves whether somebody could do this now, if they found the right words. */
export function couldDo(wish: Wish, { handoff, template, directory, person }: Situation): boolean {
  const command = {
    ...wish,
    ...{ id: 'looking-ahead', handoff: handoff.id, by: { kind: 'person', id: person } },
  } as Command;
  const decision = decide(handoff, command, {
    ...{ now: instant(Date.now()), directory, seam: handoff.seam, template },
    checking: { judge: alwaysClear, surface: 'handoff', people: [], facts: {}, earlier: [] },
  });
  return decision.ok || !closed.has(decision.reason.code);
}

const alwaysClear = () => ({ verdict: 'clear', language: 'en', findings: [] }) as const;
