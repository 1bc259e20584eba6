import '#extension/background/strict-reading.ts';
import { defineBackground } from 'wxt/utils/define-background';
import { startWorker } from '#extension/background/start-worker.ts';
import { guardWords } from '#extension/guard/words/registry.ts';
import { hosts } from '#extension/hosts/registry.ts';

declare const __DEMO__: boolean;

/** The practice pages of this machine, in a build for trying Baton out. */
const practice = (id: string) => (__DEMO__ ? [`http://127.0.0.1/${id}/*`] : []);

const wordsOf = (asked: string) => {
  const language = Object.hasOwn(guardWords, asked) ? asked : 'en';
  return { language, words: guardWords[language as keyof typeof guardWords] };
};

export default defineBackground(() =>
  startWorker({
    hosts: hosts.map(({ id, matches }) => ({ id, patterns: [...matches, ...practice(id)] })),
    languages: Object.keys(guardWords),
    wordsOf,
  }),
);
