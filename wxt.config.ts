import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { fewFiles } from './extension/few-files.ts';
import { hosts } from './extension/hosts/registry.ts';
import { layLateFile } from './extension/lay-late-file.ts';
import { loadAhead } from './extension/load-ahead.ts';
import { manifestFor } from './extension/manifest.ts';
import { ownLocales } from './extension/own-locales.ts';
import { lexicons } from './shared/vagueness/lexicon/registry.ts';

/** Only for trying Baton out on this machine: the practice pages stand on it. */
const isDemo = process.env.BATON_DEMO === '1';
const practiceOf = (host: string) => (isDemo ? [`http://127.0.0.1/${host}/*`] : []);

/** The guard has a life of its own, so WXT's context, 4 KB in every content script, is left out of what is shipped. */
const leaveOutContext: Plugin = {
  name: 'leave-out-context',
  apply: 'build',
  enforce: 'pre',
  resolveId: (id) => (id === 'wxt/utils/content-script-context' ? '\0no-context' : null),
  load: (id) => (id === '\0no-context' ? 'export const ContentScriptContext = Object;' : null),
};

export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  outDir: process.env.BATON_OUT ?? '.output',
  manifestVersion: 3,
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifest: ({ browser }) =>
    manifestFor({
      browser,
      matches: hosts.flatMap(({ id, matches, optionalMatches }) => [
        ...matches,
        ...optionalMatches,
        ...practiceOf(id),
      ]),
    }),
  vite: () => ({
    define: { __DEMO__: JSON.stringify(isDemo) },
    plugins: [leaveOutContext, ownLocales(), fewFiles(), loadAhead(), layLateFile()],
  }),
  zip: { sourcesRoot: '.', zipSources: false },
  hooks: {
    'entrypoints:resolved': (_wxt, entrypoints) => {
      for (const entrypoint of entrypoints) {
        if (entrypoint.type !== 'content-script') continue;
        const { matches = [] } = entrypoint.options;
        const practice = practiceOf(entrypoint.name.replace(/^guard-/, ''));
        entrypoint.options.matches = [...(Array.isArray(matches) ? matches : []), ...practice];
        // A browser takes it only with whole hosts, and the practice pages share one.
        if (isDemo) entrypoint.options.matchOriginAsFallback = false;
      }
    },
    // The gate stands from the first moment of a page; the rest of the guard comes when the page is idle, and runs when it is wanted.
    'build:manifestGenerated': (_wxt, manifest) => {
      manifest.content_scripts = (manifest.content_scripts ?? []).flatMap((gate) => [
        gate,
        { ...gate, js: ['guard-late.js'], run_at: 'document_idle' },
      ]);
    },
    // A lexicon is data that the worker hands to pages: it is written out, so that the worker starts without it.
    'build:publicAssets': (_wxt, files) => {
      for (const lexicon of lexicons) {
        files.push({ relativeDest: `lexicons/${lexicon.language}.json`, contents: JSON.stringify(lexicon) });
      }
    },
  },
});
