// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyRoster } from '#shared/fields/roster.ts';
import { composeNote } from '#shared/templates/compose.ts';
import { parseNote } from '#shared/templates/parse-note.ts';
import { confusingRoster } from '../fields/any-value.ts';
import { everyType, hostileNote } from './any-note.ts';
import { linesOfHtml, tagsOfHtml } from './read-back.ts';

const link = 'https://baton.acme.example/h/1';
const rosters = fc.constantFrom(confusingRoster, emptyRoster);

describe('the HTML of a composed note', () => {
  it('is read back from the lines of its HTML, every value to the letter', () => {
    fc.assert(
      fc.property(hostileNote, rosters, (note, roster) => {
        const { html } = composeNote(note, everyType, link, roster);
        expect(parseNote(linesOfHtml(html), everyType, roster)).toEqual({ ok: true, value: note });
      }),
      { numRuns: 250 },
    );
  });

  it('holds no tags but p, br, strong, ul, li and a', () => {
    fc.assert(
      fc.property(hostileNote, (note) => {
        const { html } = composeNote(note, everyType, link, emptyRoster);
        const others = tagsOfHtml(html).filter(
          (tag) => !['p', 'br', 'strong', 'ul', 'li', 'a'].includes(tag),
        );
        expect(others).toEqual([]);
        expect(html).not.toMatch(/<a (?!href="https?:)/);
      }),
      { numRuns: 150 },
    );
  });
});
