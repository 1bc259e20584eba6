import { describe, expect, it } from 'vitest';
import { draftKey, freshDraft, readDraft } from '#extension/panel/form/draft.ts';
import { quick } from '#shared/templates/defaults/quick.ts';

const given = (value: unknown) => ({ kind: 'given', value, source: 'typed' }) as const;
const draftWith = (values: Record<string, unknown>) => ({
  ...{ command: 'c1', handoff: 'h1', mends: null, isWritten: false },
  note: { template: { id: 'quick', version: 1 }, values },
});

describe('a draft', () => {
  it('comes back as it was kept', () => {
    const draft = freshDraft({
      template: { id: 'quick', version: 1 },
      values: { outcome: given('All of Hamburg is imported') },
    });
    expect(readDraft(JSON.parse(JSON.stringify(draft)), quick)).toEqual(draft);
  });

  it('keeps what is half typed and reads as no value yet', () => {
    const values = {
      'next-step-by': given('2027-0'),
      to: given({ kind: 'person', id: '', name: 'Da' }),
      outcome: given(7),
    };
    expect(readDraft(draftWith(values), quick)?.note.values).toEqual(values);
  });

  it('of an older version of the form is taken into the new one', () => {
    const read = readDraft(draftWith({ outcome: given('x'), gone: given('y') }), { ...quick, version: 4 });
    expect(read?.note).toEqual({ template: { id: 'quick', version: 4 }, values: { outcome: given('x') } });
  });

  it.each([[null], ['text'], [{}], [{ command: 'c', handoff: 'h', note: null }], [{ note: { values: {} } }]])(
    'that is none is none: %j',
    (content) => {
      expect(readDraft(content, quick)).toBeNull();
    },
  );

  it('lies under its record and its form, or under its site where there is no record', () => {
    const record = { host: 'hubspot', type: '0-3', id: '7', url: 'https://app.hubspot.com/', name: 'A' };
    expect(draftKey({ host: 'hubspot', record }, quick)).toBe('form hubspot 0-3 7 quick');
    expect(draftKey({ host: 'hubspot', record: null }, quick)).toBe('form hubspot quick');
  });
});
