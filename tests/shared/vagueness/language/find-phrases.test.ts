import { describe, expect, it } from 'vitest';
import { findPhrases } from '#shared/vagueness/language/find-phrases.ts';
import { compile } from '#shared/vagueness/lexicon/compile.ts';
import { lexicons } from '#shared/vagueness/lexicon/registry.ts';
import { tokenise, wordsOf } from '#shared/vagueness/reading/tokenise.ts';
import { readCorpus } from '../corpus.ts';

const corpus = readCorpus();

describe.each(lexicons.map((lexicon) => [lexicon.language, compile(lexicon)] as const))(
  'the phrases of a text in %s',
  (code, language) => {
    const empty = corpus.filter((note) => note.language === code && note.label === 'nothing').slice(0, 60);
    const words = wordsOf(tokenise(empty.map(({ text }) => text).join(' ')));

    it('are the same when its beginning was read before, wherever that ended', () => {
      const all = findPhrases(language, words);
      expect(all.length).toBeGreaterThan(20);
      for (let read = 0; read <= words.length; read += 1) {
        const before = findPhrases(language, words.slice(0, read));
        expect(findPhrases(language, words, before, read)).toEqual(all);
      }
    });
  },
);
