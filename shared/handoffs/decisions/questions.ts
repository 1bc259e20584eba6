import type { PersonId } from '../../records/person-ref.ts';
import { accepted } from '../../result.ts';
import type { Command } from '../commands.ts';
import type { Decision } from '../decide.ts';
import { activePerson, type DecideContext, nameOf } from '../decide-context.ts';
import type { Handoff, Question } from '../handoff.ts';
import { placeOf } from '../receivers.ts';
import { refuse } from '../refusals.ts';
import { openQuestion } from '../turn.ts';
import { asSide, personBehind, standInFor, standsInFor } from './authority.ts';
import { isText } from './words.ts';

type Given<Type extends Command['type']> = Extract<Command, { readonly type: Type }>;

/** The turn moves to whoever is asked. Asked back instead of answered, it moves back; that is a question more, not fewer. */
export function ask(handoff: Handoff, command: Given<'Ask'>, context: DecideContext): Decision {
  const person = asSide(handoff, command, context);
  if (!person.ok) return person;
  const { to, text } = command;
  if (!isText(text)) return refuse('text-missing', {}, ['text']);
  if (to === person.value) return refuse('ask-yourself', {}, ['to']);
  if (activePerson(to, context) === null)
    return refuse('unknown-person', { who: nameOf(to, context) }, ['to']);
  const { sender, holder, receivers } = handoff;
  const sides = [
    sender,
    holder,
    ...receivers.flatMap((receiver) => [receiver.person, receiver.acceptance?.by ?? null]),
  ];
  if (!sides.includes(to)) return refuse('asked-a-stranger', { who: nameOf(to, context) }, ['to']);
  const open = openQuestion(handoff);
  if (open !== null && open.by === person.value)
    return refuse('asked-already', { who: nameOf(open.to, context) });
  if (open !== null && !standsInFor(person.value, open.to, context))
    return refuse('answer-first', { who: nameOf(open.to, context) });
  const asked = {
    to: standInFor(to, person.value, context),
    place: placeOfQuestion(handoff, person.value, to, context),
  };
  return accepted([{ type: 'QuestionAsked', kind: 'question', person: person.value, text, ...asked }]);
}

/** At which of several places somebody asks or is asked; null where it concerns none that is still to accept. */
function placeOfQuestion(
  handoff: Handoff,
  by: PersonId,
  to: PersonId,
  context: DecideContext,
): number | null {
  if (handoff.receivers.length === 1) return 0;
  const own = placeOf(handoff, by, context) ?? placeOf(handoff, to, context);
  if (own !== null) return own;
  const said = handoff.receivers.findIndex(
    ({ acceptance }) => acceptance?.by === by || acceptance?.by === to,
  );
  return said < 0 ? null : said;
}

export function answer(handoff: Handoff, command: Given<'Answer'>, context: DecideContext): Decision {
  const person = personBehind(command, context);
  if (!person.ok) return person;
  const open = openQuestion(handoff);
  if (open === null || !mayAnswer(handoff, open, person.value, context)) return refuse('not-asked');
  const { text, agrees } = command;
  if (open.kind === 'later-date') {
    if (agrees === null) return refuse('yes-or-no', { date: open.text }, ['agrees']);
  } else if (!isText(text)) return refuse('text-missing', {}, ['text']);
  return accepted([{ type: 'QuestionAnswered', person: person.value, text, agrees }]);
}

/**
 * Whoever is asked, and who they stand in for. Once it is the owner's, whoever was asked before still may, since they know best:
 * either side, but to a later date only the sender says yes.
 */
function mayAnswer(handoff: Handoff, open: Question, person: PersonId, context: DecideContext): boolean {
  if (standsInFor(person, open.to, context) || standsInFor(open.to, person, context)) return true;
  if (!open.withOwner || person === open.by) return false;
  const { sender, holder, receivers } = handoff;
  const sides = [
    sender,
    ...(open.kind === 'question' ? [holder, ...receivers.map((one) => one.person)] : []),
  ];
  return sides.some((side) => side !== null && standsInFor(person, side, context));
}
