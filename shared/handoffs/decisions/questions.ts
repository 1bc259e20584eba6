import { accepted } from '../../result.ts';
import type { Command } from '../commands.ts';
import type { Decision } from '../decide.ts';
import { activePerson, type DecideContext, nameOf } from '../decide-context.ts';
import type { Handoff } from '../handoff.ts';
import { refuse } from '../refusals.ts';
import { openQuestion } from '../turn.ts';
import { asSide, personBehind, standsInFor } from './authority.ts';
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
  if (!sides.includes(to)) return refuse('not-a-side', {}, ['to']);
  const open = openQuestion(handoff);
  if (open !== null && open.by === person.value)
    return refuse('asked-already', { who: nameOf(open.to, context) });
  if (open !== null && open.to !== person.value)
    return refuse('asked-already', { who: nameOf(open.to, context) });
  return accepted([{ type: 'QuestionAsked', kind: 'question', person: person.value, to, text }]);
}

export function answer(handoff: Handoff, command: Given<'Answer'>, context: DecideContext): Decision {
  const person = personBehind(command, context);
  if (!person.ok) return person;
  const open = openQuestion(handoff);
  if (open === null || !standsInFor(person.value, open.to, context)) return refuse('not-asked');
  const { text, agrees } = command;
  if (open.kind === 'later-date') {
    if (agrees === null) return refuse('yes-or-no', { date: open.text }, ['agrees']);
  } else if (!isText(text)) return refuse('text-missing', {}, ['text']);
  return accepted([{ type: 'QuestionAnswered', person: person.value, text, agrees }]);
}
