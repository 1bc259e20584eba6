import { accepted, type Result } from '../result.ts';
import { clocksOf } from './clocks.ts';
import type { Command, CommandType } from './commands.ts';
import type { DecideContext } from './decide-context.ts';
import { amend } from './decisions/amend.ts';
import { complete, pause, progress, reassign, snooze } from './decisions/by-holder.ts';
import { accept, decline, giveBack } from './decisions/by-receiver.ts';
import { findOut, send } from './decisions/by-sender.ts';
import { confirm, reopen, withdraw } from './decisions/closing.ts';
import * as due from './decisions/due.ts';
import * as promises from './decisions/promises.ts';
import { answer, ask } from './decisions/questions.ts';
import { rehome } from './decisions/rehome.ts';
import { markSeen, raiseStandoff, recompute, recordDelivery } from './decisions/server.ts';
import { disclaim, take } from './decisions/standoff.ts';
import type { HandoffEvent, Happened } from './events.ts';
import { evolve } from './evolve.ts';
import type { Handoff } from './handoff.ts';
import type { Refusal } from './refusals.ts';
import { stageOf, stagesOf, wrongStage } from './states.ts';

/** What a decision answers: what happened, or why not. */
export type Decision = Result<readonly Happened[], Refusal>;

type Decider<Type extends CommandType> = (
  handoff: Handoff,
  command: Extract<Command, { readonly type: Type }>,
  context: DecideContext,
) => Decision;

const deciders: { readonly [Type in Exclude<CommandType, 'Send'>]: Decider<Type> } = {
  Accept: accept,
  Return: giveBack,
  Decline: decline,
  Amend: amend,
  Ask: ask,
  Answer: answer,
  Reassign: reassign,
  Snooze: snooze,
  Pause: pause,
  Progress: progress,
  AgreePromise: promises.agree,
  RefusePromise: promises.refuseToDeliver,
  KeepPromise: promises.keep,
  MovePromise: promises.move,
  BreakPromise: promises.breakIt,
  FindOut: findOut,
  Complete: complete,
  Confirm: confirm,
  Reopen: reopen,
  Withdraw: withdraw,
  Take: take,
  Disclaim: disclaim,
  MarkSeen: markSeen,
  RecordDelivery: recordDelivery,
  Rehome: rehome,
  Recompute: recompute,
  RaiseStandoff: raiseStandoff,
  AcceptDue: due.acceptDue,
  MendDue: due.mendDue,
  AnswerDue: due.answerDue,
  ActivityDue: due.activityDue,
  LapseDue: due.lapseDue,
  CompletionDue: due.completionDue,
  ReadBackDue: due.readBackDue,
  ConfirmDue: due.confirmDue,
  SnoozeEnds: due.snoozeEnds,
  PauseEnds: due.pauseEnds,
  CheckpointDue: due.checkpointDue,
  PromiseDateDue: due.promiseDateDue,
  AgreementDue: due.agreementDue,
  OpenEndDue: due.openEndDue,
  StandoffDue: due.standoffDue,
};

/**
 * The one place where a command becomes events. Pure: the same handoff, command and context give the same answer, and a
 * refusal changes nothing. A command that was handled before has no second effect.
 */
export function decide(
  handoff: Handoff | null,
  command: Command,
  context: DecideContext,
): Result<readonly HandoffEvent[], Refusal> {
  if (handoff?.handled.includes(command.id)) return accepted([]);
  if (!stagesOf[command.type].includes(stageOf(handoff))) return wrongStage(command, handoff, context);
  const decision = decisionFor(handoff, command, context);
  return decision.ok ? accepted(record(handoff, command, decision.value, context)) : decision;
}

function decisionFor(handoff: Handoff | null, command: Command, context: DecideContext): Decision {
  if (command.type === 'Send') return send(command, context);
  if (handoff === null) return wrongStage(command, handoff, context);
  const decider = deciders[command.type] as Decider<typeof command.type>;
  return decider(handoff, command, context);
}

/** Stamps what happened, and lets the last event carry the clocks of the state it leads to. */
function record(
  handoff: Handoff | null,
  command: Command,
  happened: readonly Happened[],
  context: DecideContext,
): readonly HandoffEvent[] {
  const stamp = { handoff: command.handoff, at: context.now, by: command.by, command: command.id };
  const events = happened.map((event): HandoffEvent => ({ ...event, ...stamp }));
  const after = events.reduce<Handoff | null>(evolve, handoff);
  if (after === null) return events;
  const clocks = clocksOf(after, context.directory);
  return events.map((event, index) => (index === events.length - 1 ? { ...event, clocks } : event));
}
