import { emptyRoster, type Roster } from '../fields/roster.ts';
import { type Answer, answerOf } from './answers.ts';
import type { Note } from './note.ts';
import { isRequired } from './required.ts';
import type { Field, Template } from './template.ts';
import { writeAnswer } from './written-answer.ts';

/** What changed in one field, in words; null is nothing there. */
export type FieldDifference = {
  readonly field: string;
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly isMaterial: boolean;
};

export function noteDifferences(
  before: Note,
  after: Note,
  template: Template,
  roster: Roster = emptyRoster,
): readonly FieldDifference[] {
  return template.fields.flatMap((field) => {
    const [was, is] = [answerOf(field, before), answerOf(field, after)];
    if (isSameAnswer(was, is)) return [];
    const isNeeded = isRequired(field, before, template) || isRequired(field, after, template);
    return [
      {
        ...{ field: field.key, label: field.label },
        before: writeAnswer(field, was, roster) || null,
        after: writeAnswer(field, is, roster) || null,
        isMaterial: isNeeded || field.role !== undefined,
      },
    ];
  });
}

/** Keys of the values that changed, in whatever template: where a value came from is no change. */
export function changedFields(before: Note, after: Note): readonly string[] {
  const keys = new Set([...Object.keys(before.values), ...Object.keys(after.values)]);
  return [...keys].filter((key) => canonical(valueIn(before, key)) !== canonical(valueIn(after, key)));
}

/** Whoever accepted has to say it back again when a field changed that has to be there, or that means something to the handoff. */
export const isMaterialChange = (before: Note, after: Note, template: Template): boolean =>
  noteDifferences(before, after, template).some(({ isMaterial }) => isMaterial);

/** What a template's field is now, against what it was. */
export type TemplateDifference = {
  readonly field: string;
  readonly label: string;
  readonly change: 'added' | 'removed' | 'moved' | 'changed';
  /** Which of its settings changed: `label`, `need`, `settings` … */
  readonly what: readonly (keyof Field)[];
};

export function templateDifferences(before: Template, after: Template): readonly TemplateDifference[] {
  const wasThere = new Map(before.fields.map((field) => [field.key, field]));
  const isThere = new Map(after.fields.map((field) => [field.key, field]));
  const stayed = (fields: readonly Field[]) =>
    fields.filter(({ key }) => wasThere.has(key) && isThere.has(key)).map(({ key }) => key);
  const order = stayed(before.fields);
  const moved = new Set(stayed(after.fields).filter((key, place) => order[place] !== key));
  const rows = after.fields.flatMap(({ key, label }): TemplateDifference[] => {
    const [was, is] = [wasThere.get(key), isThere.get(key)];
    if (was === undefined || is === undefined) return [{ field: key, label, change: 'added', what: [] }];
    const names = new Set([...Object.keys(was), ...Object.keys(is)] as (keyof Field)[]);
    const what = [...names].filter((name) => canonical(was[name]) !== canonical(is[name]));
    if (what.length > 0) return [{ field: key, label, change: 'changed', what }];
    return moved.has(key) ? [{ field: key, label, change: 'moved', what }] : [];
  });
  const removed = before.fields.filter(({ key }) => !isThere.has(key));
  return [
    ...rows,
    ...removed.map(({ key, label }) => ({ field: key, label, change: 'removed' as const, what: [] })),
  ];
}

function isSameAnswer(one: Answer, other: Answer): boolean {
  return canonical(withoutSource(one)) === canonical(withoutSource(other));
}

const withoutSource = (value: object): object => ({ ...value, source: undefined });

function valueIn({ values }: Note, key: string): unknown {
  const value = Object.hasOwn(values, key) ? values[key] : undefined;
  return value === undefined ? undefined : withoutSource(value);
}

/** The same words for the same data, in whatever order its keys were set. */
const canonical = (input: unknown): string =>
  JSON.stringify(input, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  ) ?? '';
