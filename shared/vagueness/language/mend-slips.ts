import type { AboutWord, CompiledLexicon } from '../lexicon/compile.ts';
import type { Word } from '../reading/token.ts';
import type { Reach, Respelling } from './respell.ts';

const fewestSlips = 2;

export const untouched: Respelling = () => undefined;

/** A note full of slips: half of its words that nobody knows are one away from common ones, and some of them surely. */
export function mendOf({ about, meant, nearly }: CompiledLexicon, words: readonly Word[]): Respelling {
  const isUnknown = ({ kind, spelt }: AboutWord) => kind === undefined && spelt === undefined;
  const unknown = words.filter(({ kind, norm }) => kind === 'word' && isUnknown(about(norm)));
  const countOf = (reach: Reach) =>
    unknown.filter(({ norm }) => (meant(norm) ?? nearly(norm, reach)) !== undefined).length;
  const slips = countOf('letter');
  const isHurried =
    slips >= fewestSlips && slips >= unknown.length / 2 && countOf('double') >= (slips + 1) / 2;
  // One slip among words that nobody knows may well be another of those: "piedra" is no "pierda".
  const reach = isHurried ? 'letter' : countOf('swap') === unknown.length ? 'swap' : null;
  return (norm) => meant(norm) ?? (reach === null ? undefined : nearly(norm, reach));
}
