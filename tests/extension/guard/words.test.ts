import { describe, expect, it } from 'vitest';
import { guardWords } from '#extension/guard/words/registry.ts';

describe.each(Object.entries(guardWords))('the words in %s', (language, words) => {
  it('say something for every key', () => {
    for (const [key, sentence] of Object.entries(words)) expect(sentence.trim(), key).not.toBe('');
  });

  it('tell the three states apart', () => {
    expect(new Set([words.clear, words.unclear, words.nothing]).size).toBe(3);
  });

  it('are their own', () => {
    if (language === 'en') return;
    const same = Object.entries(words).filter(
      ([key, sentence]) => sentence === guardWords.en[key as keyof typeof words],
    );
    expect(same.map(([key]) => key)).toEqual(['panelName']);
  });
});
