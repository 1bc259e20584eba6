import type pg from 'pg';
import type { Command } from '#shared/handoffs/commands.ts';
import { decide } from '#shared/handoffs/decide.ts';
import type { DecideContext } from '#shared/handoffs/decide-context.ts';
import type { HandoffEvent } from '#shared/handoffs/events.ts';
import { evolve } from '#shared/handoffs/evolve.ts';
import type { Handoff } from '#shared/handoffs/handoff.ts';
import type { Refusal } from '#shared/handoffs/refusals.ts';
import { templateAsked } from '#shared/handoffs/said.ts';
import { type Result, refused } from '#shared/result.ts';
import type { Judge } from '#shared/templates/check-context.ts';
import type { Instant } from '#shared/time/instant.ts';
import { outgoingFor } from '../delivery/outgoing-for.ts';
import { type Setup, templateKey } from '../people/setup.ts';
import type { Setups } from '../people/setup-store.ts';
import { type Answer, refusedAnswer } from './answer.ts';
import { assume, forgetHeard, hearWritten } from './assumed.ts';
import type { Change } from './change.ts';
import { append, isAnsweredMeanwhile, keepRefusal, type Loaded, load } from './handoff-store.ts';

export type Door = {
  readonly pool: pg.Pool;
  readonly setups: Setups;
  readonly judge: Judge;
  /** The database's time as the server takes it: as it is. A test brings a clock of its own. */
  readonly timeOf: (databaseTime: Instant) => Instant;
  /** Whether mail can leave at all. */
  readonly hasMail: boolean;
  /** Told of every answer a command got, and of every change once it is written. */
  readonly onAnswer?: (type: Command['type'], answer: Answer) => void;
  readonly onWritten?: (changes: readonly Change[]) => void;
};

/** How often a command is decided anew because somebody else moved the handoff in between. */
const mostTries = 20;

/**
 * The one write. Loads, decides by the shared rules, and appends all of it in one statement. The same command id has one effect
 * and one answer, whoever sends it how often and to which server. What is new, or was written here just now, is
 * decided at once, and loaded only when it was not as it was thought to be.
 */
export async function handle(door: Door, workspace: string, command: Command): Promise<Answer> {
  const answer = await answerTo(door, workspace, command);
  door.onAnswer?.(command.type, answer);
  return answer;
}

async function answerTo(door: Door, workspace: string, command: Command): Promise<Answer> {
  const asked = { workspace, handoff: command.handoff, command: command.id };
  const person = command.by.kind === 'person' ? command.by.id : null;
  for (let tries = 0; tries < mostTries; tries += 1) {
    const isNew = command.type === 'Send';
    const assumed = tries === 0 ? await assume(door, { ...asked, isNew }) : null;
    const loaded = assumed ?? (await load(door.pool, asked));
    if (loaded === null) throw new Error('A command came for a workspace that is not there.');
    if (loaded.known !== null) return knownAnswer(loaded, command);
    const setup = await door.setups.read(workspace, loaded.setup);
    if (setup === null) throw new Error('A command came for a workspace that is not there.');
    const decision = decideWith(door, setup, loaded.handoff, command, door.timeOf(loaded.now));
    if (!decision.ok) {
      if (assumed !== null) continue;
      return keepRefusal(door.pool, asked, person, refusedAnswer(command.handoff, decision.reason));
    }
    const change = changeOf(door, setup, { workspace, ...loaded }, command, decision.value);
    if (change === null && assumed !== null) continue;
    if (change === null) return acceptedAnswer(loaded.handoff, command);
    try {
      if ((await append(door.pool, [change], loaded.assumed)).length > 0) {
        hearWritten(door.pool, change);
        door.onWritten?.([change]);
        return change.answer;
      }
    } catch (error) {
      if (!isAnsweredMeanwhile(error)) throw error;
    }
    if (assumed !== null) forgetHeard(door.pool, workspace, command.handoff);
  }
  throw new Error(`A handoff was moved by others ${mostTries} times while one command was decided.`);
}

/** Somebody else's command id is nobody's business: it is refused like any handoff they can't see. */
function knownAnswer({ known }: Loaded, command: Command): Answer {
  const person = command.by.kind === 'person' ? command.by.id : null;
  if (known !== null && known.person === person) return known.answer;
  return refusedAnswer(command.handoff, { code: 'not-sent-yet', words: {}, places: [] });
}

const acceptedAnswer = (handoff: Handoff | null, { handoff: id }: Command): Answer => ({
  ...{ outcome: 'accepted', handoff: id, version: handoff?.version ?? 0 },
});

type At = { readonly workspace: string } & Pick<Loaded, 'handoff' | 'tail'>;

/** The change of a decision, with the messages it calls for; null when the command was handled before and nothing is left to do. */
export function changeOf(
  { hasMail }: Pick<Door, 'hasMail'>,
  setup: Setup,
  { workspace, handoff: before, tail }: At,
  command: Command,
  events: readonly HandoffEvent[],
): Change | null {
  const after = events.reduce<Handoff | null>(evolve, before);
  const template = after === null ? undefined : setup.templates.get(templateKey(after.note.template));
  if (after === null || template === undefined || events.length === 0) return null;
  const person = command.by.kind === 'person' ? command.by.id : null;
  const { directory, connections } = setup;
  return {
    ...{ workspace, before, after, events, command: command.id, person, tail },
    answer: acceptedAnswer(after, command),
    mayComeAgain: !('clock' in command),
    outgoing: outgoingFor(before, events, { directory, template, connections, hasMail }, after),
  };
}

export function decideWith(
  door: Pick<Door, 'judge'>,
  setup: Setup,
  handoff: Handoff | null,
  command: Command,
  now: Instant,
): Result<readonly HandoffEvent[], Refusal> {
  const seam = handoff?.seam ?? (command.type === 'Send' ? setup.seams.get(command.seam) : undefined);
  if (seam === undefined) {
    const code = command.type === 'Send' ? 'unknown-seam' : 'not-sent-yet';
    return refused({ code, words: {}, places: command.type === 'Send' ? ['seam'] : [] });
  }
  const template = setup.templates.get(templateKey(templateAsked(handoff, command, seam)));
  if (template === undefined) return refused({ code: 'wrong-template', words: {}, places: [] });
  const { people } = setup.directory;
  const checking = { judge: door.judge, surface: 'handoff', people, facts: {}, earlier: [] };
  const context: DecideContext = { now, directory: setup.directory, seam, template, checking };
  return decide(handoff, command, context);
}
