import { describe, expect, it } from 'vitest';
import { judgeWith } from '#shared/vagueness/judge-with.ts';
import type { Lexicon } from '#shared/vagueness/lexicon/lexicon.ts';
import { lexicons } from '#shared/vagueness/lexicon/registry.ts';
import { readCorpus } from './corpus.ts';

const options = { surface: 'note', now: '2026-11-21T09:30' };
const everyNote = 7;

/** A page loads its languages as data, so nothing in them may be more than that. */
describe.each(lexicons.map((lexicon) => [lexicon.language, lexicon] as const))(
  'the lexicon %s',
  (language, lexicon) => {
    const read: Lexicon = JSON.parse(JSON.stringify(lexicon));

    it('is the same after it was written and read as JSON', () => {
      expect(read).toEqual(lexicon);
    });

    it('judges the same then', () => {
      const notes = readCorpus().filter((note, at) => note.language === language && at % everyNote === 0);
      expect(notes.length).toBeGreaterThan(30);
      for (const { text, field, title } of notes) {
        const asked = {
          ...options,
          ...(field !== undefined && { fieldName: field }),
          ...(title !== undefined && { title }),
        };
        expect(judgeWith([read], text, asked)).toEqual(judgeWith([lexicon], text, asked));
      }
    });
  },
);
