import { globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DateExample, Examples } from '#shared/vagueness/example.ts';
import { judge, judgeWith } from '#shared/vagueness/judge.ts';
import type { Lexicon } from '#shared/vagueness/lexicon/lexicon.ts';
import { lexicons } from '#shared/vagueness/lexicon/registry.ts';
import { rules } from '#shared/vagueness/registry.ts';
import { resolveDates } from '#shared/vagueness/resolve-dates.ts';
import { root } from '../support/source-tree.ts';

const now = '2026-11-21T09:30';
const known: readonly string[] = lexicons.map(({ language }) => language);

type LanguageExamples = { readonly examples: Examples; readonly dateExamples: readonly DateExample[] };
const loaded = async <Shape>(pattern: string) =>
  Promise.all(
    globSync(pattern, { cwd: root })
      .sort()
      .map(
        async (path) =>
          [dirname(path).split('/').at(-1) ?? '', (await import(join(root, path))) as Shape] as const,
      ),
  );

const ofRules = await loaded<{ examples: Examples }>('shared/vagueness/rules/*/examples.ts');
const ofLanguages = (await loaded<LanguageExamples>('shared/vagueness/lexicon/*/examples.ts')).filter(
  ([language]) => known.includes(language),
);

const walk = ({ catches, leaves }: Examples) => {
  it.each(catches.map((example) => [example.text, example] as const))(
    'catches %j',
    (_, { text, verdict, rule, options }) => {
      const judged = judge(text, { surface: 'note', now, ...options });
      expect(judged.verdict).toBe(verdict);
      expect(judged.findings.length).toBeGreaterThan(0);
      if (rule) expect(judged.findings.map((finding) => finding.rule)).toContain(rule);
    },
  );
  it.each(leaves.map((example) => [example.text, example] as const))(
    'leaves %j',
    (_, { text, verdict, rule, options }) => {
      const judged = judge(text, { surface: 'note', now, ...options });
      expect(judged.verdict).toBe(verdict);
      if (verdict === 'clear') expect(judged.findings).toEqual([]);
      if (rule) expect(judged.findings.map((finding) => finding.rule)).not.toContain(rule);
    },
  );
};

it('has examples for every rule and every language', () => {
  expect(ofRules.map(([name]) => name)).toEqual(rules.map(({ name }) => name).sort());
  expect(ofLanguages.map(([name]) => name)).toEqual([...known].sort());
});

describe.each(ofRules)('the rule %s', (name, { examples }) => {
  it('shows what it must catch, naming itself, and what it must leave alone', () => {
    expect(examples.catches.some(({ rule }) => rule === name)).toBe(true);
    expect(examples.leaves.length).toBeGreaterThan(0);
  });
  walk(examples);
});

describe.each(ofLanguages)('the language %s', (language, { examples, dateExamples }) => {
  it('shows enough of what it must catch and leave alone', () => {
    expect(examples.catches.length).toBeGreaterThanOrEqual(25);
    expect(examples.leaves.length).toBeGreaterThanOrEqual(25);
    expect(dateExamples.length).toBeGreaterThanOrEqual(10);
  });
  walk(examples);
  it.each(dateExamples.map((example) => [example.text, example] as const))(
    'reads the day in %j',
    (_, example) => {
      const found = resolveDates(example.text, { now: example.now, language });
      expect(found.map(({ date, time }) => ({ date, time }))).toContainEqual({
        date: example.date,
        time: example.time ?? null,
      });
    },
  );
});

describe.each(lexicons.map((lexicon) => [lexicon.language, lexicon] as const))(
  'the sentences of %s',
  (_, lexicon: Lexicon) => {
    it.each(rules.map(({ name }) => [name] as const))('%s says why and how to mend it', (name) => {
      const { why, mend } = lexicon.sentences[name];
      for (const sentence of [why, mend]) {
        expect(sentence.length).toBeGreaterThan(5);
        expect(sentence.length).toBeLessThan(140);
        expect(sentence.replace(/\{(words|missing|label)\}/g, '')).not.toMatch(/[{}]/);
        expect(sentence).toMatch(/[.?!。]$/);
      }
    });

    it('fills every placeholder', () => {
      for (const text of ['tbd', '....', 'asdf asdf', 'test test test test', 'Lorem ipsum dolor']) {
        for (const { why, mend } of judgeWith([lexicon], text, { surface: 'note', now }).findings) {
          expect(`${why} ${mend}`).not.toMatch(/[{}]|undefined/);
        }
      }
    });
  },
);
