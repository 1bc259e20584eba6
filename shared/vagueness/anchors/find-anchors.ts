import type { CompiledLexicon } from '../lexicon/compile.ts';
import type { Token, Word } from '../reading/token.ts';
import type { Anchor } from './anchor.ts';
import { chunkKind, longestChunk } from './chunk-kind.ts';
import { findCounted, isQuantity, isReference } from './numbers.ts';
import { findPaths } from './paths.ts';
import { findPeople } from './people.ts';
import { findQuotes } from './quotes.ts';

export type AnchorContext = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
  readonly languages: readonly CompiledLexicon[];
  readonly people: readonly string[];
  /** Words that say nothing by themselves in these languages. */
  readonly isEmpty: (word: number) => boolean;
};

/** Everything but dates; where two overlap, both are told and the caller counts each word once. */
export function findAnchors(context: AnchorContext): Anchor[] {
  return [
    ...findChunks(context),
    ...findCounted(context),
    ...findPeople(context),
    ...findQuotes(context),
    ...findPaths(context),
  ];
}

const edgeBefore = /^[("'“”«„‚‘[{<*•·_、。「」『』（）｢｣\-–—=>:,.]+(?=[^\d]|\d)/u;
const edgeAfter = /[.,;:!?)"'”“»\]}>*_…、。」』）\-–—]+$/u;

function findChunks(context: AnchorContext): Anchor[] {
  const { text, tokens, words } = context;
  const anchors: Anchor[] = [];
  let word = 0;
  for (let at = 0; at < tokens.length; ) {
    const start = at;
    const end = chunkEnd(tokens, at);
    const from = tokens[at]?.from ?? 0;
    const to = tokens[end - 1]?.to ?? from;
    const firstWord = word;
    while ((words[word]?.from ?? to) < to) word += 1;
    at = end;
    if (word === firstWord || !canBeMore(tokens, start, end)) continue;
    const chunk = text.slice(from, Math.min(to, from + longestChunk + 40));
    const minus = /^[-–]\d/.test(chunk);
    const bare = chunk.replace(minus ? /^$/ : edgeBefore, '').replace(edgeAfter, '');
    const kind = chunkKind(bare);
    if (kind === 'ordinary') continue;
    if (kind !== 'number') anchors.push({ kind, firstWord, lastWord: word });
    else if (isReference(context, bare, firstWord))
      anchors.push({ kind: 'reference', firstWord, lastWord: word });
    else if (isQuantity(context, firstWord, word))
      anchors.push({ kind: 'quantity', firstWord, lastWord: word });
  }
  return anchors;
}

/** A chunk of words is words. Only with a number in it, or one of these marks inside, it is anything else. */
function canBeMore(tokens: readonly Token[], start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const { kind, norm } = tokens[at] ?? { kind: 'word', norm: '' };
    if (kind === 'number' || (kind === 'mark' && at > start && at < end - 1 && '@:./'.includes(norm)))
      return true;
  }
  return false;
}

/** A piece of text without white space; characters of scripts without spaces stand alone. */
function chunkEnd(tokens: readonly Token[], start: number): number {
  let at = start + 1;
  if (tokens[start]?.kind === 'cjk') return at;
  while (
    tokens[at]?.from === tokens[at - 1]?.to &&
    tokens[at] &&
    tokens[at]?.kind !== 'cjk' &&
    tokens[at]?.norm !== '\n'
  )
    at += 1;
  return at;
}
