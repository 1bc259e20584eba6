import { calendarOf } from '../../handoffs/decide-context.ts';
import type { Hand, PersonId } from '../../records/person-ref.ts';
import { type Directory, findPerson, findRota } from '../../seams/directory.ts';
import { onShift } from '../../seams/presence.ts';
import type { Seam } from '../../seams/seam.ts';
import type { Issue, Side } from '../../templates/issue.ts';
import type { Note } from '../../templates/note.ts';
import { customerDateOf, nextStepByOf, promisesOf, receiverOf, severityOf } from '../../templates/roles.ts';
import type { Template } from '../../templates/template.ts';
import { dueAt } from '../../time/due-at.ts';
import { endOfLocalDay } from '../../time/fixed-date.ts';
import { type Instant, minute } from '../../time/instant.ts';
import { openSharedHours } from '../../time/working-time.ts';
import { awayUntil, coverOf } from '../people/hand-choices.ts';

/** Something that will go wrong, said before it is sent. Nothing here stops a person. */
export type Warning =
  | {
      readonly kind: 'receiver-away';
      readonly hand: Hand;
      readonly until: Instant;
      readonly cover: PersonId | null;
    }
  | { readonly kind: 'nobody-on-rota'; readonly hand: Hand }
  | { readonly kind: 'no-shared-hour'; readonly until: Instant }
  | { readonly kind: 'not-agreed'; readonly deliverer: PersonId; readonly words: string }
  | { readonly kind: 'contradiction'; readonly sentence: string; readonly sides: readonly [Side, Side] };

export type Sending = {
  readonly note: Note;
  readonly template: Template;
  readonly seam: Seam;
  readonly directory: Directory;
  readonly sender: PersonId;
  readonly now: Instant;
  /** What `checkNote` says of the note: the contradictions are among it. */
  readonly issues: readonly Issue[];
};

export const findWarnings = (sending: Sending): readonly Warning[] => [
  ...aboutReceiver(sending),
  ...aboutSharedHours(sending),
  ...aboutPromises(sending),
  ...aboutContradictions(sending),
];

function aboutReceiver({ note, template, directory, now }: Sending): readonly Warning[] {
  const hand = receiverOf(note, template);
  if (hand?.kind === 'rota') {
    const rota = findRota(directory, hand.id);
    return rota !== null && onShift(rota, now).length === 0 ? [{ kind: 'nobody-on-rota', hand }] : [];
  }
  const person = hand && findPerson(directory, hand.id);
  const until = person && awayUntil(person, now);
  if (!hand || !person || until === null) return [];
  return [{ kind: 'receiver-away', hand, until, cover: coverOf(person, { directory, now })?.id ?? null }];
}

/** Until the date that is wanted, and at the latest until somebody has to have accepted. */
function aboutSharedHours({ note, template, seam, directory, sender, now }: Sending): readonly Warning[] {
  const hand = receiverOf(note, template);
  const receiver = hand?.kind === 'person' ? hand.id : null;
  const theirs = calendarOf(receiver, seam.to, directory);
  const ours = calendarOf(sender, seam.from, directory);
  const date = customerDateOf(note, template) ?? nextStepByOf(note, template);
  const severity = severityOf(note, template);
  const until =
    date === null ? dueAt(now, seam.deadlines.accept[severity], theirs).at : endOfLocalDay(date, theirs.zone);
  if (until - now < minute) return [];
  return openSharedHours(ours, theirs, now, until) > 0 ? [] : [{ kind: 'no-shared-hour', until }];
}

const aboutPromises = ({ note, template, sender }: Sending): readonly Warning[] =>
  promisesOf(note, template)
    .filter(({ agreed, deliverer }) => !agreed && deliverer.id !== sender)
    .map(({ deliverer, words }) => ({ kind: 'not-agreed', deliverer: deliverer.id, words }));

const aboutContradictions = ({ issues }: Sending): readonly Warning[] =>
  issues.flatMap(({ kind, sentence, sides }): readonly Warning[] =>
    kind === 'contradiction' && sides !== undefined ? [{ kind, sentence, sides }] : [],
  );
