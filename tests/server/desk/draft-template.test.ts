import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addField,
  freshTemplate,
  moveFields,
  newKey,
  removeField,
  stepField,
  tidyTemplate,
  withType,
} from '#server/desk/templates/editor/draft-template.ts';
import { fieldTypes } from '#shared/fields/registry.ts';
import { defaultTemplates } from '#shared/templates/defaults/registry.ts';
import { readTemplate } from '#shared/templates/read-template.ts';
import type { Template } from '#shared/templates/template.ts';

const keys = ({ fields }: Template) => fields.map(({ key }) => key);
const kinds = Object.keys(fieldTypes) as (keyof typeof fieldTypes)[];
const start = freshTemplate('renewals', 'Renewals');

describe('a draft of a template', () => {
  it('can be published as it begins', () => {
    expect(readTemplate(start).ok).toBe(true);
  });

  it('can be published after any kind of field was added, and after a field became any other kind', () => {
    for (const one of kinds) {
      const added = addField(start, 'Seats, in “all”', one);
      expect(readTemplate(added)).toMatchObject({ ok: true });
      for (const other of kinds) {
        const fields = added.fields.map((field, at) =>
          at === added.fields.length - 1 ? withType(field, other) : field,
        );
        expect(readTemplate({ ...added, fields })).toMatchObject({ ok: true });
      }
    }
  });

  it('names a field by a key that a template takes and no other field has, whatever its label', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 6 }), (labels) => {
        const taken: string[] = [];
        for (const label of labels) taken.push(newKey(label, taken));
        expect(new Set(taken).size).toBe(labels.length);
        for (const key of taken) expect(key).toMatch(/^[a-z][a-z0-9-]{0,39}$/);
      }),
      { numRuns: 300 },
    );
  });

  it('puts a field before or after another one, and loses none however it is moved', () => {
    expect(keys(moveFields(start, new Set(['to']), 'outcome', 'before')).slice(0, 2)).toEqual([
      'to',
      'outcome',
    ]);
    expect(keys(moveFields(start, new Set(['outcome']), 'next-step', 'after')).slice(0, 2)).toEqual([
      'next-step',
      'outcome',
    ]);
    const key = fc.constantFrom(...keys(start));
    fc.assert(
      fc.property(fc.uniqueArray(key), key, fc.constantFrom('before', 'after'), (moved, target, side) => {
        const after = keys(moveFields(start, new Set(moved), target, side));
        expect([...after].sort()).toEqual([...keys(start)].sort());
        const stayed = (all: readonly string[]) => all.filter((one) => !moved.includes(one));
        expect(stayed(after)).toEqual(stayed(keys(start)));
      }),
      { numRuns: 200 },
    );
  });

  it('steps a field up and down, and not over the ends', () => {
    expect(keys(stepField(stepField(start, 'next-step', -1), 'next-step', 1))).toEqual(keys(start));
    expect(stepField(start, 'outcome', -1)).toEqual(start);
    expect(keys(stepField(start, 'next-step', -1))[0]).toBe('next-step');
  });

  it('takes a field out without touching the others', () => {
    expect(keys(removeField(start, 'next-step'))).toEqual(keys(start).filter((key) => key !== 'next-step'));
  });

  it('leaves every default template as it is when it tidies it', () => {
    for (const template of defaultTemplates) expect(tidyTemplate(template)).toEqual(template);
    const [first] = start.fields;
    const typed = { ...start, name: ' Renewals ', fields: [{ ...first, label: 'Outcome ' }] } as Template;
    expect(tidyTemplate(typed)).toMatchObject({ name: 'Renewals', fields: [{ label: 'Outcome' }] });
  });
});
