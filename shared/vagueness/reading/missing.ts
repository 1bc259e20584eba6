import type { Anchor } from '../anchors/anchor.ts';
import type { CompiledLexicon } from '../lexicon/compile.ts';
import type { Fate } from './reading.ts';
import type { Word } from './token.ts';

export type Missing = 'who' | 'what' | 'when';

/** What a reader would have to ask. Only ever used to word the mend: a capital letter proves nobody. */
export function findMissing(
  text: string,
  words: readonly Word[],
  fates: readonly Fate[],
  anchors: readonly Anchor[],
  languages: readonly CompiledLexicon[],
): Missing[] {
  const main = languages[0];
  const isNamed = (at: number) =>
    fates[at] === 'content' &&
    words[at]?.opens === false &&
    !main?.lexicon.capitalNouns &&
    /^\p{Lu}\p{Ll}/u.test(text.slice(words[at]?.from, (words[at]?.from ?? 0) + 2));
  const hasWho = words.some(
    (_, at) =>
      isNamed(at) ||
      main?.isTitle(words[at - 1]?.norm ?? '') ||
      (fates[at] === 'content' && main?.roles(words[at - 1]?.norm ?? '') === 'toward'),
  );
  const contents = fates.filter((fate) => fate === 'content' || fate === 'topic').length;
  const hasStep = words.some(({ norm }, at) => fates[at] !== 'phrase' && main?.roles(norm) === 'step');
  const missing: Missing[] = [];
  if (!hasWho && !anchors.some(({ kind }) => kind === 'person' || kind === 'mail')) missing.push('who');
  if (!hasStep && contents < 3) missing.push('what');
  if (!anchors.some(({ kind }) => kind === 'date' || kind === 'today')) missing.push('when');
  return missing.length > 0 ? missing : ['what'];
}
