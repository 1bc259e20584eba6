import type { Lexicon, Patterns } from '../lexicon.ts';

/** A group may stand among alternatives here: `telefone|<who>` is the telephone or any word of the group. */
export const nameGroups = (patterns: Patterns, groups: Lexicon['groups']): Patterns =>
  patterns.map((written) =>
    written.replace(/[^\s;]*\|[^\s;]*/g, (element) =>
      element.replace(/<([a-z]+)>/g, (_, name: string) => (groups[name] ?? '').replaceAll(' ', '|')),
    ),
  );
