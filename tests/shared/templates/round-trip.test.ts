import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyRoster } from '#shared/fields/roster.ts';
import { composeNote } from '#shared/templates/compose.ts';
import type { Note } from '#shared/templates/note.ts';
import { findHandoffLink, parseNote, withSources } from '#shared/templates/parse-note.ts';
import type { Template } from '#shared/templates/template.ts';
import { confusingRoster } from '../fields/any-value.ts';
import { everyType, hostileNote, tidyNote } from './any-note.ts';

const link = 'https://baton.acme.example/h/1';
const rosters = fc.constantFrom(confusingRoster, emptyRoster);

const chance = fc.integer({ min: 0, max: 3 });

/** What editors do on the way: each of these alone or together leaves a tidy note's values alone. */
const editors: Readonly<Record<string, (text: string, chances: readonly number[]) => string>> = {
  'strips blanks at the ends of lines': (text) => text.replace(/[ \t]+$/gm, ''),
  'adds blanks at the ends of lines': (text) => text.replace(/$/gm, ' '),
  'writes no-break spaces': (text, chances) =>
    [...text]
      .map((one, place) => (one === ' ' && chances[place % chances.length] === 0 ? '\u00a0' : one))
      .join(''),
  'ends lines like Windows': (text) => text.replaceAll('\n', '\r\n'),
  'drops the second blank line': (text) => text.replace(/\n{3,}/g, '\n\n'),
  'puts in zero-width spaces': (text, chances) =>
    [...text].map((one, place) => (chances[place % chances.length] === 1 ? `${one}\u200b` : one)).join(''),
  'sets a blank line between fields': (text) =>
    text.replace(/\n(?=[^\n]*:)/g, (breaks, place: number) => (isLabelAt(text, place + 1) ? '\n\n' : breaks)),
  'lets somebody write above and below': (text) => `Hi both,\n\n${text}\n\nBest, Kim`,
};

const isLabelAt = (text: string, place: number) =>
  everyType.fields.some(({ label }) => text.startsWith(`${label}:`, place)) ||
  text.startsWith('Handoff:', place);

describe('a composed note', () => {
  it('is read back from its plain form, every value to the letter', () => {
    fc.assert(
      fc.property(hostileNote, rosters, fc.constantFrom(link, null), (note, roster, to) => {
        const { plain } = composeNote(note, everyType, to, roster);
        expect(parseNote(plain, everyType, roster)).toEqual({ ok: true, value: note });
      }),
      { numRuns: 1_500 },
    );
  });

  it.each(Object.entries(editors))('survives an editor that %s', (_, edit) => {
    fc.assert(
      fc.property(tidyNote, fc.array(chance, { minLength: 1, maxLength: 30 }), (note, chances) => {
        const { plain } = composeNote(note, everyType, link, confusingRoster);
        expect(parseNote(edit(plain, chances), everyType, confusingRoster)).toEqual({
          ok: true,
          value: note,
        });
      }),
      { numRuns: 200 },
    );
  });

  it('survives all of it at once', () => {
    fc.assert(
      fc.property(tidyNote, fc.array(chance, { minLength: 1, maxLength: 30 }), (note, chances) => {
        const { plain } = composeNote(note, everyType, link, confusingRoster);
        const edited = Object.values(editors).reduce((text, edit) => edit(text, chances), plain);
        expect(parseNote(edited, everyType, confusingRoster)).toEqual({ ok: true, value: note });
      }),
      { numRuns: 200 },
    );
  });

  it('ends with the link of the handoff', () => {
    fc.assert(
      fc.property(hostileNote, (note) => {
        const { plain } = composeNote(note, everyType, link);
        expect(plain.split('\n').at(-1)).toBe(`Handoff: ${link}`);
        expect(findHandoffLink(plain)).toBe(link);
      }),
      { numRuns: 100 },
    );
  });

  it('is read back whole when it is very long', () => {
    const value = `${'Outcome wanted: x\n'.repeat(1_000)}end`;
    const note: Note = {
      template: { id: 'every', version: 3 },
      values: { 'f-text': { kind: 'given', value, source: 'typed' } },
    };
    const { plain } = composeNote(note, everyType, link);
    expect(parseNote(plain, everyType, emptyRoster)).toEqual({ ok: true, value: note });
  });
});

const quick: Template = {
  ...{ id: 'quick', version: 1, name: 'Quick handoff', language: 'en' },
  fields: [
    { key: 'outcome', type: 'text', label: 'Outcome wanted', need: { kind: 'required' }, role: 'outcome' },
    { key: 'by', type: 'date', label: 'By when', need: { kind: 'required' }, role: 'next-step-by' },
    { key: 'to', type: 'person-or-rota', label: 'Who', need: { kind: 'required' }, role: 'to' },
    { key: 'steps', type: 'list', label: 'Steps', need: { kind: 'optional' } },
  ],
};
const given = (value: unknown) => ({ kind: 'given', value, source: 'pulled' }) as const;
const priya: Note = {
  template: { id: 'quick', version: 1 },
  values: {
    outcome: given('Priya signs the amended SOW'),
    by: { kind: 'unknown', finder: { id: 'p-ben', name: 'Ben Ito' }, by: '2027-01-14' },
    to: given({ kind: 'person', id: 'p-dana', name: 'Dana Cole' }),
    steps: given(['open /sso', 'choose Okta & "push"']),
  },
};

describe('the words of a composed note', () => {
  const { plain, html } = composeNote(priya, quick, link, confusingRoster);

  it('read well for somebody without Baton', () => {
    expect(plain).toBe(
      [
        'Outcome wanted: Priya signs the amended SOW',
        'By when: unknown, Ben Ito finds out by Thu 14 Jan 2027',
        'Who: Dana Cole (dana@acme.example)',
        'Steps:',
        '- open /sso',
        '- choose Okta & "push"',
        `Handoff: ${link}`,
      ].join('\n'),
    );
  });

  it('are the same words in HTML', () => {
    expect(html).toBe(
      [
        '<p><strong>Outcome wanted:</strong> Priya signs the amended SOW</p>',
        '<p><strong>By when:</strong> unknown, Ben Ito finds out by Thu 14 Jan 2027</p>',
        '<p><strong>Who:</strong> Dana Cole (dana@acme.example)</p>',
        '<p><strong>Steps:</strong></p><ul><li>open /sso</li><li>choose Okta &amp; &quot;push&quot;</li></ul>',
        `<p><strong>Handoff:</strong> <a href="${link}">${link}</a></p>`,
      ].join(''),
    );
  });

  it('make no link of an address that is no web page', () => {
    expect(composeNote(priya, quick, 'javascript:alert(1)').html).not.toContain('href');
  });

  it('come back as typed, and keep their source when nothing changed', () => {
    const parsed = parseNote(plain.replace('Priya signs', 'Maria signs'), quick, confusingRoster);
    if (!parsed.ok) throw new Error('the note is composed by hand above');
    const sourced = withSources(parsed.value, priya).values;
    expect(parsed.value.values.steps).toMatchObject({ source: 'typed' });
    expect(sourced.steps).toMatchObject({ source: 'pulled' });
    expect(sourced.outcome).toEqual({ kind: 'given', value: 'Maria signs the amended SOW', source: 'typed' });
  });
});

describe('a text that is read as a note', () => {
  it('is refused when it holds none of the labels', () => {
    expect(parseNote('Follow up.', quick, emptyRoster)).toMatchObject({ ok: false, reason: [{ path: '' }] });
  });

  it('is refused where a label stands twice, a day is none, or nobody has the name', () => {
    const text = 'Outcome wanted: a\nBy when: asap\nOutcome wanted: b\nWho: the team';
    expect(parseNote(text, quick, confusingRoster)).toEqual({
      ok: false,
      reason: [
        { path: 'values.outcome', sentence: '“Outcome wanted” stands there 2 times. Keep one of them.' },
        { path: 'values.by', sentence: 'This is no day. Write it like 14 Jan 2027.' },
        { path: 'values.to', sentence: 'Nobody here is called “the team”. Name a person or a rota.' },
      ],
    });
  });

  it('says nothing in a field whose label stands alone', () => {
    expect(parseNote('Outcome wanted:\nSteps:', quick, emptyRoster)).toEqual({
      ok: true,
      value: { template: { id: 'quick', version: 1 }, values: {} },
    });
  });

  it('keeps what a person typed even where its field can’t read it', () => {
    const note: Note = { ...priya, values: { by: given('asap, but after Easter') } };
    expect(composeNote(note, quick, null).plain).toBe('By when: asap, but after Easter');
  });

  it('never throws, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'Outcome wanted:',
            'By when: ',
            'Who:',
            '\n',
            ' x',
            '(none)',
            'Handoff:',
            '\\',
            '- ',
          ),
        ),
        (parts) => {
          expect(typeof parseNote(parts.join(''), quick, confusingRoster).ok).toBe('boolean');
        },
      ),
      { numRuns: 500 },
    );
  });
});
