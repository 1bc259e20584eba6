import { fieldTypes } from '../fields/registry.ts';
import { emptyRoster, type Roster } from '../fields/roster.ts';
import { answerOf } from './answers.ts';
import type { Note } from './note.ts';
import { asHtml, type Block } from './note-html.ts';
import type { Field, Template } from './template.ts';
import { linkLabel, type Marks, marksOf, writeText } from './writing.ts';
import { writeAnswer } from './written-answer.ts';

export type Composed = { readonly plain: string; readonly html: string };

/**
 * The note as it goes into the host's editor: a line a label, in the order of the template, and the handoff's link at the
 * end. `parseNote` with the same template and roster reads both forms back. A value's source and empty values are not written.
 */
export function composeNote(
  note: Note,
  template: Template,
  link: string | null,
  roster: Roster = emptyRoster,
): Composed {
  const marks = marksOf(template.fields.map(({ label }) => label));
  const blocks = template.fields.flatMap((field) => blockOf(field, note, marks, roster) ?? []);
  const all = link === null ? blocks : [...blocks, linkBlock(link)];
  return { plain: all.map(asPlain).join('\n'), html: all.map(asHtml).join('') };
}

function blockOf(field: Field, note: Note, marks: Marks, roster: Roster): Block | null {
  const { label } = field;
  const answer = answerOf(field, note);
  const typed = typedIn(field, note);
  if (answer.kind === 'empty' || (answer.kind === 'malformed' && typed === null)) return null;
  if (answer.kind === 'given' || answer.kind === 'malformed') {
    const shown = answer.kind === 'given' && typed !== null ? { ...answer, value: typed } : answer;
    const text = writeText(writeAnswer(field, shown, roster) || (typed ?? ''), marks);
    const isList = answer.kind === 'given' && fieldTypes[field.type].isList === true;
    return { label, text, isLink: field.type === 'link', isList };
  }
  return { label, text: writeAnswer(field, answer, roster), isLink: false, isList: false };
}

/** Text is written to the letter: as it was before its type tidied it, and even when its type can't read it. */
function typedIn({ key }: Field, { values }: Note): string | null {
  const value = Object.hasOwn(values, key) ? values[key] : undefined;
  return value?.kind === 'given' && typeof value.value === 'string' ? value.value : null;
}

const linkBlock = (link: string): Block => ({ label: linkLabel, text: link, isLink: true, isList: false });

const asPlain = ({ label, text, isList }: Block) => `${label}:${isList ? '\n' : ' '}${text}`;
