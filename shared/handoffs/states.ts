import type { Refused } from '../result.ts';
import { type Command, type CommandType, commandOfClock } from './commands.ts';
import type { DecideContext } from './decide-context.ts';
import { nameOf, timeFor } from './decide-context.ts';
import type { Handoff, Status } from './handoff.ts';
import { type Refusal, type RefusalCode, refuse } from './refusals.ts';

/** Before a handoff is sent there is none; commands still arrive, and get an answer. */
export type Stage = Status | 'new';

const waiting = ['sent', 'returned', 'accepted'] as const;
const open = [...waiting, 'done'] as const;

/** In which states a command may do something. The table in shared/README.md says the same, and a test compares them. */
export const stagesOf: Readonly<Record<CommandType, readonly Stage[]>> = {
  Send: ['new'],
  Accept: ['sent'],
  Return: ['sent'],
  Decline: ['sent'],
  Amend: waiting,
  Ask: ['sent', 'accepted'],
  Answer: ['sent', 'accepted'],
  Reassign: open,
  Snooze: ['accepted'],
  Pause: ['accepted'],
  Progress: ['accepted'],
  AgreePromise: waiting,
  RefusePromise: waiting,
  KeepPromise: ['accepted'],
  MovePromise: ['accepted'],
  BreakPromise: ['accepted'],
  FindOut: waiting,
  Complete: ['accepted'],
  Confirm: ['done'],
  Reopen: ['done'],
  Withdraw: ['sent', 'returned'],
  Take: ['sent', 'accepted'],
  Disclaim: ['sent', 'accepted'],
  MarkSeen: open,
  RecordDelivery: [...open, 'confirmed', 'withdrawn'],
  AcceptDue: ['sent'],
  MendDue: ['returned'],
  AnswerDue: ['sent', 'accepted'],
  ActivityDue: ['accepted'],
  LapseDue: ['accepted'],
  CompletionDue: ['accepted'],
  ReadBackDue: ['accepted'],
  ConfirmDue: ['done'],
  SnoozeEnds: ['accepted'],
  PauseEnds: ['accepted'],
  CheckpointDue: waiting,
  PromiseDateDue: waiting,
  AgreementDue: waiting,
  OpenEndDue: waiting,
  StandoffDue: ['sent', 'accepted'],
  Rehome: open,
  Recompute: open,
  RaiseStandoff: ['sent', 'accepted'],
};

const clockCommands: ReadonlySet<CommandType> = new Set(Object.values(commandOfClock));

export const stageOf = (handoff: Handoff | null): Stage => handoff?.status ?? 'new';

/** Why a command can't be done in the state the handoff is in. */
export function wrongStage(
  { type, by }: Pick<Command, 'type' | 'by'>,
  handoff: Handoff | null,
  context: DecideContext,
): Refused<Refusal> {
  const code = codeOf(type, stageOf(handoff));
  const person = by.kind === 'person' ? by.id : null;
  if (handoff === null || handoff.holder === null) return refuse(code);
  const when = timeFor(person, handoff.acceptedAt ?? handoff.sentAt, context);
  if (code === 'already-accepted' && person === handoff.holder) return refuse('accepted-by-you', { when });
  return refuse(code, { who: nameOf(handoff.holder, context), when });
}

function codeOf(type: CommandType, stage: Stage): RefusalCode {
  if (stage === 'confirmed') return 'closed-confirmed';
  if (stage === 'withdrawn') return 'closed-withdrawn';
  if (stage === 'new') return 'not-sent-yet';
  if (type === 'Send') return 'already-sent';
  if (clockCommands.has(type)) return 'clock-moved-on';
  if (type === 'Confirm' || type === 'Reopen') return 'not-done-yet';
  if (stage === 'done') return 'already-done';
  if (stage === 'returned') return 'returned-to-sender';
  if (stage === 'accepted') return type === 'Withdraw' ? 'withdrawn-too-late' : 'already-accepted';
  return 'not-accepted-yet';
}
