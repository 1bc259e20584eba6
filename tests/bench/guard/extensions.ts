import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const matches = ['https://acme.zendesk.com/agent/*'];

/** Who takes part, by the folder of its extension. */
export type Contestant = { readonly name: string; readonly extension: string };

/** Without code it has nothing in any page: that is as good as no extension. */
const small = (folder: string, name: string, code: string | null, runAt: string): string => {
  const extension = join(folder, name.replaceAll(' ', '-'));
  mkdirSync(extension, { recursive: true });
  const manifest = {
    ...{ manifest_version: 3, name, version: '1', background: { service_worker: 'worker.js' } },
    content_scripts: code === null ? [] : [{ matches, js: ['page.js'], run_at: runAt }],
  };
  writeFileSync(join(extension, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(extension, 'worker.js'), '');
  writeFileSync(join(extension, 'page.js'), code ?? '');
  return extension;
};

/** What many extensions do: a framework and its small bar in every page, at once. */
const eager = `
import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';
const Bar = () => {
  const [open, setOpen] = useState(false);
  const lines = Array.from({ length: 40 }, (_, at) => h('li', { key: at, onClick: () => setOpen(!open) }, 'Line ' + at));
  return h('section', null, h('button', { onClick: () => setOpen(!open) }, 'Open'), h('ul', { hidden: !open }, lines));
};
const box = document.createElement('div');
document.documentElement.append(box);
createRoot(box.attachShadow({ mode: 'closed' })).render(h(Bar));`;

const watching = (work: string) =>
  `new MutationObserver((records) => { ${work} }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });`;
const query = `document.querySelectorAll('textarea, [contenteditable="true"], [role="textbox"]').length`;

export async function makeContestants(folder: string) {
  // Its own build, as others may build while this runs.
  execFileSync(process.execPath, [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build'], {
    ...{ cwd: root, stdio: 'ignore', env: { ...process.env, BATON_OUT: folder } },
  });
  const ours = join(folder, 'chrome-mv3');
  const { outputFiles } = await esbuild.build({
    stdin: { contents: eager, resolveDir: root },
    ...{ bundle: true, format: 'iife', minify: true, write: false },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const react = outputFiles[0]?.text ?? '';
  const make = (name: string, code: string | null, runAt = 'document_start'): Contestant => ({
    name,
    extension: small(folder, name, code, runAt),
  });
  const none = make('none', null);
  const baton: Contestant = { name: 'Baton', extension: ours };
  return {
    load: [none, baton, make('empty', ''), make('eager React', react, 'document_end')],
    storm: [
      ...[none, baton, make('empty observer', watching(''))],
      make('query a batch', watching(query)),
      make(
        'debounced',
        `let later; ${watching(`clearTimeout(later); later = setTimeout(() => ${query}, 200);`)}`,
      ),
    ],
    typing: [none, baton],
    baton,
  };
}
