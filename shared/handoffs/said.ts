import type { CustomerPromise } from '../fields/promises/promise.ts';
import { tidyLine } from '../fields/tidy.ts';
import type { PersonRef } from '../records/person-ref.ts';
import type { Seam } from '../seams/seam.ts';
import { answerOf } from '../templates/answers.ts';
import { said } from '../templates/defaults/said.ts';
import type { Note } from '../templates/note.ts';
import { customerDateOf, outcomeOf, promisesOf, receiverOf } from '../templates/roles.ts';
import type { Template } from '../templates/template.ts';
import type { Command } from './commands.ts';
import type { Happened } from './events.ts';
import type { Handoff } from './handoff.ts';

type TemplateRef = Note['template'];

export const isSaidForm = ({ id }: { readonly id: string }): boolean => id === said.id;

/** A handoff of something that was said and not written: who confirms it makes it a promise of both sides. */
export const isSaid = ({ note }: Pick<Handoff, 'note'>): boolean => isSaidForm(note.template);

/** One side wrote it down, the other has not confirmed it. */
export const isOneSided = (handoff: Pick<Handoff, 'note' | 'status'>): boolean =>
  isSaid(handoff) && (handoff.status === 'sent' || handoff.status === 'returned');

/** Nobody has agreed to it yet, so its writer may still correct the words; what was confirmed is said for good. */
export const isUnsettled = (handoff: Handoff): boolean =>
  isOneSided(handoff) && handoff.promises.every(({ answer }) => answer !== 'agreed');

/** A yes to what was said is the yes to its promise. Whoever says it in the place of another is the one who keeps it. */
export function confirmedBy(handoff: Handoff, person: PersonRef): readonly Happened[] {
  if (!isSaid(handoff)) return [];
  return handoff.promises
    .filter(({ status, answer }) => status === 'open' && answer !== 'agreed')
    .flatMap(({ id: promise, deliverer }): readonly Happened[] => [
      ...(deliverer.id === person.id
        ? []
        : [
            {
              type: 'Rehomed',
              from: deliverer.id,
              to: person.id,
              name: person.name,
              ends: ['promise'],
            } as const,
          ]),
      { type: 'PromiseAgreed', promise },
    ]);
}

/** What was said crosses any seam, in place of the seam's own form. */
export const crossing = (seam: Seam, note: Note): Seam =>
  isSaidForm(note.template) ? { ...seam, template: { id: said.id, version: said.version } } : seam;

/** The form a command is read by: the one its note was written in, and for a Send the one its seam asks for. */
export function templateAsked(handoff: Handoff | null, command: Command, seam: Seam): TemplateRef {
  if (handoff !== null) return handoff.note.template;
  return command.type === 'Send' ? crossing(seam, command.note).template : seam.template;
}

/** Among a workspace's own templates and the one that is part of Baton. */
export const findTemplate = (templates: readonly Template[], { id, version }: TemplateRef): Template | null =>
  [...templates, said].find((one) => one.id === id && one.version === version) ?? null;

/** What a note says was promised. What was said is one promise: of whoever is to confirm it, and not agreed to yet. */
export function promisesIn(note: Note, template: Template): readonly CustomerPromise[] {
  if (!isSaidForm(template)) return promisesOf(note, template);
  const words = outcomeOf(note, template);
  const due = customerDateOf(note, template);
  const deliverer = receiverOf(note, template);
  if (words === null || due === null || deliverer === null) return [];
  const { id, name } = deliverer;
  return [
    {
      ...{ words: tidyLine(words), to: whomIn(note, template), due, inContract: false },
      ...{ deliverer: { id, name }, agreed: false },
    },
  ];
}

function whomIn(note: Note, { fields }: Template): string {
  const field = fields.find(({ key }) => key === 'whom');
  const answer = field && answerOf(field, note);
  return answer?.kind === 'given' ? tidyLine(String(answer.value)) : '…';
}
