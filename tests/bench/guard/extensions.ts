import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const matches = ['https://acme.zendesk.com/agent/*'];

/** Who takes part, by the folder of its extension. */
export type Contestant = { readonly name: string; readonly extension: string };

type Script = { readonly code: string; readonly runAt: string };

/** Without a script it has nothing in any page: that is as good as no extension. */
const small = (folder: string, name: string, scripts: readonly Script[]): string => {
  const extension = join(folder, name.replaceAll(/\W/g, '-'));
  mkdirSync(extension, { recursive: true });
  const manifest = {
    ...{ manifest_version: 3, name, version: '1', background: { service_worker: 'worker.js' } },
    content_scripts: scripts.map(({ runAt }, at) => ({ matches, js: [`page-${at}.js`], run_at: runAt })),
  };
  writeFileSync(join(extension, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(extension, 'worker.js'), 'chrome.runtime.onMessage.addListener(() => {});');
  for (const [at, { code }] of scripts.entries()) writeFileSync(join(extension, `page-${at}.js`), code);
  return extension;
};

/** A page's own events heard before it hears them, and a line to the worker: nobody who holds a save can do less. */
const listeners = `
const hear = () => {};
for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'submit', 'keydown', 'keyup', 'input', 'focusin'])
  window.addEventListener(type, hear, { capture: true });
chrome.runtime.onMessage.addListener(hear);
document.addEventListener('DOMContentLoaded', () => chrome.runtime.sendMessage({ kind: 'here' }).catch(hear));`;

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
  const make = (name: string, code: string, runAt = 'document_start'): Contestant => ({
    name,
    extension: small(folder, name, [{ code, runAt }]),
  });
  const none = { name: 'none', extension: small(folder, 'none', []) };
  const files = [
    { file: 'content-scripts/guard-zendesk.js', runAt: 'document_start' },
    { file: 'guard-late.js', runAt: 'document_idle' },
  ].map(({ file, runAt }) => ({ code: readFileSync(join(ours, file), 'utf8'), runAt }));
  const notRun = files.map(({ code, runAt }) => ({ code: `if (0) {${code}\n}`, runAt }));
  const asLong = files.map(({ code, runAt }) => ({ code: `/*${'x'.repeat(code.length)}*/0;`, runAt }));
  const baton: Contestant = { name: 'Baton', extension: ours };
  return {
    load: [
      ...[none, baton, make('empty', ''), make('ten listeners', listeners)],
      { name: 'empty, same size', extension: small(folder, 'as long', asLong) },
      { name: 'not run', extension: small(folder, 'not run', notRun) },
      make('eager React', react, 'document_end'),
    ],
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
