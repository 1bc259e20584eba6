import type { Anchor } from './anchor.ts';
import type { AnchorContext } from './find-anchors.ts';

const arrows = new Set(['>', '›', '→', '»', '▸']);

/** "Settings > Users > SSO": an arrow between two words of one line. */
export function findPaths({ tokens, words }: AnchorContext): Anchor[] {
  const anchors: Anchor[] = [];
  for (let at = 1; at < words.length; at += 1) {
    const before = words[at - 1];
    const after = words[at];
    if (!before || !after || after.opensLine) continue;
    const marks = after.at - before.at - 1;
    if (marks < 1 || marks > 2) continue;
    const between = tokens.slice(before.at + 1, after.at);
    if (between.some(({ norm }) => arrows.has(norm)) && before.kind !== 'number') {
      anchors.push({ kind: 'path', firstWord: at - 1, lastWord: at + 1 });
    }
  }
  return anchors;
}
