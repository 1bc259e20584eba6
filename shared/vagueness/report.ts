import type { Finding, Verdict } from './judgement.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { Sentence } from './lexicon/sentences.ts';
import type { Reading } from './reading/reading.ts';
import type { Rule, Span } from './rules/rule.ts';

/** More than this nobody reads beside an editor. */
const mostFindings = 4;
const longestShown = 60;

/** What the rules saw, in the note's language; one finding a rule, in the order of the registry. */
export function report(
  reading: Reading,
  verdict: Verdict,
  rules: readonly Rule[],
  known: readonly Lexicon[],
  offset: number,
): Finding[] {
  const speaker = speakerOf(reading, known);
  if (verdict === 'clear' || speaker === undefined) return [];
  const findings: Finding[] = [];
  const missing = missingOf(reading, verdict);
  for (const { name, find } of rules) {
    const spans = find?.(reading) ?? reading.masks.get(name) ?? [];
    const span = spans[0];
    if (span === undefined || findings.length >= mostFindings) continue;
    const place = placeOf(reading, span);
    const filled = (sentence: string) =>
      fill(sentence, reading, missing, speaker, reading.text.slice(place.from, place.to));
    const { why, mend }: Sentence = speaker.sentences[name];
    findings.push({
      rule: name,
      from: place.from + offset,
      to: place.to + offset,
      why: filled(why),
      mend: filled(mend),
    });
  }
  return findings;
}

/** Of many words that say nothing, none is missing but the one thing: what it is about. */
const missingOf = ({ missing }: Reading, verdict: Verdict): Reading['missing'] =>
  verdict === 'nothing' ? roles.filter((role) => role === 'what' || missing.includes(role)) : missing;

const roles = ['who', 'what', 'when'] as const;

/** The note's language; if it could not be told, the one asked for; if nobody asked, the first there is. */
function speakerOf({ lexicons, options }: Reading, known: readonly Lexicon[]): Lexicon | undefined {
  const asked = options.language?.slice(0, 2).toLowerCase();
  return lexicons[0] ?? known.find(({ language }) => language === asked) ?? known[0];
}

function placeOf({ words, text }: Reading, { firstWord, lastWord }: Span): { from: number; to: number } {
  const first = words[firstWord];
  const last = words[lastWord - 1];
  if (first && last) return { from: first.from, to: last.to };
  const from = Math.max(0, text.search(/\S/));
  return { from, to: text.trimEnd().length };
}

function fill(
  sentence: string,
  { options }: Reading,
  missing: Reading['missing'],
  { missing: asks }: Lexicon,
  words: string,
): string {
  const shown = words.length > longestShown ? `${words.slice(0, longestShown)}…` : words;
  const names = missing.map((role) => asks[role]);
  const listed =
    names.length > 1 ? `${names.slice(0, -1).join(asks.comma)}${asks.and}${names.at(-1)}` : (names[0] ?? '');
  const values: Record<string, string> = {
    words: shown.replace(/\s+/g, ' '),
    missing: listed,
    label: options.fieldName ?? options.title ?? '',
  };
  return sentence.replace(/\{(words|missing|label)\}/g, (_, name: string) => values[name] ?? '');
}
