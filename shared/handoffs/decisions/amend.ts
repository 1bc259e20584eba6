import type { Hand } from '../../records/person-ref.ts';
import { accepted } from '../../result.ts';
import { changedFields, isMaterialChange } from '../../templates/difference.ts';
import type { Note } from '../../templates/note.ts';
import { receiverOf, severityOf } from '../../templates/roles.ts';
import type { Command } from '../commands.ts';
import type { Decision } from '../decide.ts';
import { type DecideContext, isKnown, nameOf } from '../decide-context.ts';
import type { Happened } from '../events.ts';
import type { Handoff, Receiver } from '../handoff.ts';
import { amendOpenEnds } from '../open-ends.ts';
import { amendPromises, beginPromises } from '../promises.ts';
import { askHand, placeOfHolder } from '../receivers.ts';
import { refuse } from '../refusals.ts';
import { isUnsettled, promisesIn } from '../said.ts';
import { asSender, isOwner, personBehind } from './authority.ts';
import { wantedBy, wrongNote } from './by-sender.ts';

type Given = Extract<Command, { readonly type: 'Amend' }>;

export function amend(handoff: Handoff, command: Given, context: DecideContext): Decision {
  const person = amender(handoff, command, context);
  if (!person.ok) return person;
  const { note } = command;
  const { template, now } = context;
  const receiver = otherReceiver(handoff, note, context);
  const wrong = wrongNote(note, handoff.sender, context) ?? wrongReceiver(handoff, receiver, context);
  if (wrong !== null) return wrong;
  const changed = changedFields(handoff.note, note);
  if (changed.length === 0 && handoff.status !== 'returned') return refuse('nothing-changed');
  const material = isMaterialChange(handoff.note, note, template);
  const severity = severityOf(note, template);
  const after = promisesIn(note, template);
  const said = { before: promisesIn(handoff.note, template), after };
  const date = wantedBy(note, context);
  const amended: Happened = {
    ...{ type: 'Amended', note, changed, material, severity },
    wantedBy: date === wantedBy(handoff.note, context) ? handoff.wantedBy : date,
    promises: isUnsettled(handoff)
      ? beginPromises(after, handoff.sender, now)
      : amendPromises(handoff, said, now),
    openEnds: amendOpenEnds(handoff, note),
  };
  const because = handoff.status === 'returned' ? 'mended' : 'amended';
  const again = { ...handoff, severity };
  if (receiver !== null) return accepted([amended, ...askHand(again, 0, receiver, 'reassigned', context)]);
  const asked = handoff.receivers.flatMap((one, place) =>
    isAskedAgain(handoff, one, material)
      ? askHand(again, place, handToAskAgain(handoff, one, place, context), because, context)
      : [],
  );
  return accepted([amended, ...asked]);
}

/** From returned, everybody. Else whoever has said it back, when what they said it of has changed. */
const isAskedAgain = ({ status, holder, sender }: Handoff, { acceptance }: Receiver, material: boolean) =>
  status === 'returned' || (acceptance !== null && material && holder !== sender);

/** Whoever accepted or took it over says it back again; before that, whoever was asked. */
function handToAskAgain(handoff: Handoff, receiver: Receiver, place: number, context: DecideContext): Hand {
  const held = handoff.status === 'accepted' && place === placeOfHolder(handoff) ? handoff.holder : null;
  const one = held ?? receiver.acceptance?.by ?? receiver.person;
  return one === null ? receiver.hand : { kind: 'person', id: one, name: nameOf(one, context) };
}

/** The receiver the note names now, when that is another one than it was sent to. */
function otherReceiver({ note: before, receivers }: Handoff, note: Note, { template }: DecideContext) {
  const named = receiverOf(note, template);
  const isOf = (hand: Hand | null) => hand?.kind === named?.kind && hand?.id === named?.id;
  if (named === null || isOf(receiverOf(before, template))) return null;
  return receivers.some(({ hand }) => isOf(hand)) ? null : named;
}

/** Until somebody accepts, the sender may still choose who is asked; after that, it is not theirs to take away. */
function wrongReceiver(
  { status, holder, receivers, declined, sender }: Handoff,
  to: Hand | null,
  context: DecideContext,
) {
  if (to === null) return null;
  if (status === 'accepted')
    return refuse('receiver-accepted', { who: holder === null ? to.name : nameOf(holder, context) }, ['to']);
  if (receivers.length > 1) return refuse('receiver-differs', { who: to.name }, ['to']);
  if (!isKnown(to, context)) return refuse('unknown-person', { who: to.name }, ['to']);
  if (to.kind === 'rota') return null;
  if (to.id === sender) return refuse('to-yourself', {}, ['to']);
  return declined.includes(to.id) ? refuse('declined-before', { who: nameOf(to.id, context) }, ['to']) : null;
}

/** The sender mends; when the turn is the seam's owner's, so may they. */
function amender(handoff: Handoff, command: Given, context: DecideContext) {
  const person = personBehind(command, context);
  if (person.ok && handoff.ownerMends && isOwner(handoff, person.value, context)) return person;
  return asSender(handoff, command, context);
}
