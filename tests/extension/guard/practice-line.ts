import { en } from '#extension/guard/words/en.ts';
import type { WorkerLine } from '#extension/guard/worker-line.ts';
import type { Kind, PageRules, Said } from '#extension/messages.ts';
import { freshPolicy, type Policy } from '#shared/seams/policy.ts';

export const rulesWith = (policy: Partial<Policy> = {}): PageRules => ({
  version: 'fresh',
  isConnected: false,
  policy: { ...freshPolicy, ...policy },
  lexicons: [],
  language: 'en',
  words: en,
  dateOrder: 'mdy',
  people: [],
  underWay: [],
});

/** A worker that answers by the book and remembers what it heard. */
export function practiceLine(rules: PageRules | null = rulesWith()) {
  const heard: Said<Kind>[] = [];
  let listener: ((said: { kind?: unknown }, answer: (value: unknown) => void) => boolean) | null = null;
  let isAlive = true;
  let isDeaf = false;
  let current = rules;
  let underWay: readonly string[] | null = null;
  const line: WorkerLine = {
    isAlive: () => isAlive,
    say: async (said) => {
      heard.push(said as Said<Kind>);
      if (said.kind === 'page-counts' || said.kind === 'saved-anyway') return true as never;
      if (said.kind === 'under-way') return underWay as never;
      if (isDeaf) return new Promise<never>(() => undefined);
      return (said.kind === 'page-rules' ? current : null) as never;
    },
    listen: (hear) => {
      listener = hear;
    },
    panelAddress: () => 'about:blank',
  };
  return {
    line,
    heard,
    said: (kind: Kind) => heard.filter((one) => one.kind === kind),
    die: () => {
      isAlive = false;
    },
    /** From now on it hears, and never answers; or it does again. */
    beDeaf: (next: boolean) => {
      isDeaf = next;
    },
    /** Over which seams the record in view has a handoff on its way, as the worker knows from now on. */
    hearOf: (seams: readonly string[]) => {
      underWay = seams;
    },
    use: (next: PageRules | null) => {
      current = next;
    },
    /** Something said to the content script; what it answers. */
    tell: (said: { kind: string; [key: string]: unknown }) =>
      new Promise<unknown>((resolve) => {
        if (listener?.(said, resolve) !== true) resolve('not heard');
      }),
  };
}
