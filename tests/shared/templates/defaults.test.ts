import { describe, expect, it } from 'vitest';
import { fieldTypes } from '#shared/fields/registry.ts';
import type { Roster } from '#shared/fields/roster.ts';
import { type CheckContext, checkNote } from '#shared/templates/check-note.ts';
import { composeNote } from '#shared/templates/compose.ts';
import { defaultTemplates } from '#shared/templates/defaults/registry.ts';
import type { FieldValue, Note } from '#shared/templates/note.ts';
import { parseNote } from '#shared/templates/parse-note.ts';
import { readNote } from '#shared/templates/read-note.ts';
import { readTemplate } from '#shared/templates/read-template.ts';
import type { Field, Template } from '#shared/templates/template.ts';
import { typedBudget } from '#shared/templates/typed-budget.ts';
import { judge } from '#shared/vagueness/judge.ts';
import { context, standInJudge } from './stand-in-judge.ts';

const roster: Roster = {
  people: [
    { id: 'p-dana', name: 'Dana Cole', email: 'dana@baton.example' },
    { id: 'p-ben', name: 'Ben Ito', email: 'ben@baton.example' },
  ],
  rotas: [],
};

/** An example is a value in its field's own writing; one that can't be read is what a person typed. */
function valueOfExample({ type, settings }: Field, example: string): FieldValue {
  const read = fieldTypes[type].fromText(example, settings ?? {}, roster);
  return { kind: 'given', value: read.ok ? read.value : example, source: 'typed' };
}

function noteOf(template: Template, which: 'good' | 'bad', severity: string): Note {
  const values = template.fields.flatMap((field): [string, FieldValue][] => {
    if (field.role === 'severity') return [[field.key, { kind: 'given', value: severity, source: 'typed' }]];
    const example = field[which];
    return example === undefined ? [] : [[field.key, valueOfExample(field, example)]];
  });
  return { template: { id: template.id, version: template.version }, values: Object.fromEntries(values) };
}

/** The examples are judged for what they say, not for being copies of themselves. */
const withoutExamples = (template: Template): Template => ({
  ...template,
  fields: template.fields.map(({ good: _good, bad: _bad, ...field }) => field),
});

const judges = [
  ['a stand-in judge', standInJudge],
  ['the real judge', judge],
] as const;

describe.each(defaultTemplates.map((template) => [template.name, template] as const))('%s', (_, template) => {
  it('is a template that reads as itself', () => {
    expect(readTemplate(JSON.parse(JSON.stringify(template)))).toEqual({ ok: true, value: template });
  });

  it('asks for six typed fields at most', () => {
    expect(typedBudget(template).warning).toBeNull();
  });

  it('shows a good example for every field that has to be written, and a bad one unless it is chosen', () => {
    const written = template.fields.filter(
      ({ need, role, type }) => need.kind !== 'pulled' && role !== 'severity' && type !== 'choice',
    );
    expect(written.filter(({ good }) => good === undefined)).toEqual([]);
    const bare = written.filter(({ bad, key }) => bad === undefined && key !== 'hypercare-until');
    expect(bare).toEqual([]);
  });

  it('has good examples in the writing of their fields', () => {
    for (const field of template.fields)
      if (field.good !== undefined)
        expect([
          field.key,
          fieldTypes[field.type].fromText(field.good, field.settings ?? {}, roster).ok,
        ]).toEqual([field.key, true]);
  });

  it('is read back from its composed good examples', () => {
    const note = noteOf(template, 'good', 'watch');
    const { plain } = composeNote(note, template, 'https://baton.example/h/1', roster);
    expect(parseNote(plain, template, roster)).toEqual({ ok: true, value: note });
    expect(readNote(note, template)).toEqual({ ok: true, value: note });
  });

  it('holds a note that copies its examples', () => {
    const note = noteOf(template, 'good', 'routine');
    const copied = checkNote(note, template, context).filter(({ kind }) => kind === 'copied');
    expect(copied.length).toBeGreaterThanOrEqual(typedBudget(template).typed.length - 1);
  });

  describe.each(judges)('by %s', (__, by) => {
    const checking: CheckContext = { ...context, judge: by };
    const bare = withoutExamples(template);

    it.each(['routine', 'critical'])('lets a %s note of good examples go', (severity) => {
      expect(
        checkNote(noteOf(template, 'good', severity), bare, checking).filter(
          (issue) => issue.severity === 'stops',
        ),
      ).toEqual([]);
    });

    it('stops a note of bad examples', () => {
      const issues = checkNote(noteOf(template, 'bad', 'routine'), bare, checking);
      expect(issues.some(({ severity }) => severity === 'stops')).toBe(true);
    });
  });

  it.each(
    template.fields.filter(({ bad }) => bad !== undefined).map((field) => [field.label, field] as const),
  )('says something about the bad example of “%s”', (__, field) => {
    const good = noteOf(template, 'good', 'critical');
    const note = { ...good, values: { ...good.values, [field.key]: valueOfExample(field, field.bad ?? '') } };
    const issues = checkNote(note, withoutExamples(template), { ...context, judge });
    const seen = issues.filter((issue) => issue.field === field.key);
    expect(seen.length).toBeGreaterThan(0);
  });
});

it('has every template under its own name', () => {
  expect(new Set(defaultTemplates.map(({ id }) => id)).size).toBe(defaultTemplates.length);
});
