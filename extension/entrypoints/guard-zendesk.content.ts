import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { runGuard } from '#extension/guard/run.ts';
import { workerLine } from '#extension/guard/worker-line.ts';
import { adapter } from '#extension/hosts/zendesk/adapter.ts';
import { facts } from '#extension/hosts/zendesk/index.ts';

export default defineContentScript({
  matches: [...facts.matches],
  allFrames: facts.allFrames,
  matchOriginAsFallback: facts.allFrames,
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  // Any script of the page can end WXT's own context, so the guard lives by its own signal.
  main: () =>
    runGuard(
      adapter,
      workerLine(() => browser.runtime),
    ),
});
