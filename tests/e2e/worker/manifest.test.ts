import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { lexicons } from '#shared/vagueness/lexicon/registry.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
/** Not where the other tests load their build from. */
const out = mkdtempSync(join(tmpdir(), 'baton-packed-'));
afterAll(() => rmSync(out, { recursive: true, force: true }));

const browsers = ['chrome', 'edge', 'firefox'] as const;

/** Packs as `npm run zip` does, and leaves the unpacked build beside it. */
function pack(browser: string): string {
  execFileSync(process.execPath, [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'zip', '-b', browser], {
    ...{
      cwd: root,
      stdio: 'ignore',
      timeout: 120_000,
      env: { ...process.env, NODE_ENV: 'production', BATON_OUT: out },
    },
  });
  const zip = readdirSync(out).find((name) => name.endsWith(`-${browser}.zip`)) ?? '';
  return createHash('sha256')
    .update(readFileSync(join(out, zip)))
    .digest('hex');
}

const folderOf = (browser: string) => join(out, `${browser}-mv3`);
const manifestOf = (browser: string): unknown =>
  JSON.parse(readFileSync(join(folderOf(browser), 'manifest.json'), 'utf8'));

/** The gate from the first moment of a page, the rest of the guard when the page is idle. */
const guard = (host: string, matches: readonly string[], isEverywhere: boolean) => {
  const where = { matches, all_frames: isEverywhere, match_origin_as_fallback: isEverywhere };
  return [
    { ...where, js: [`content-scripts/guard-${host}.js`], run_at: 'document_start' },
    { ...where, js: ['guard-late.js'], run_at: 'document_idle' },
  ];
};
const salesforce = [
  'https://*.lightning.force.com/*',
  'https://*.my.salesforce.com/*',
  'https://*.vf.force.com/*',
];

/** All that any browser is asked for. A change here is a change of what people allow: say why in the commit. */
const everywhere = {
  ...{ manifest_version: 3, default_locale: 'en', version: expect.any(String) },
  ...{ name: '__MSG_name__', description: '__MSG_description__', icons: expect.any(Object) },
  permissions: ['storage', 'alarms', 'notifications'],
  optional_permissions: ['scripting'],
  host_permissions: [],
  optional_host_permissions: ['https://*/*', 'http://127.0.0.1/*', 'http://localhost/*'],
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; object-src 'none'; connect-src 'self' https: wss: http://127.0.0.1:* ws://127.0.0.1:* http://localhost:* ws://localhost:*; base-uri 'none'; form-action 'none'",
  },
  commands: {
    'toggle-panel': { suggested_key: { default: 'Alt+Shift+B' }, description: '__MSG_togglePanel__' },
  },
  action: { default_title: 'Baton', default_popup: 'popup.html' },
  options_ui: { open_in_tab: true, page: 'options.html' },
  content_scripts: [
    ...guard('hubspot', ['https://*.hubspot.com/*'], false),
    ...guard('salesforce', salesforce, true),
    ...guard('zendesk', ['https://*.zendesk.com/agent/*'], false),
  ],
};

const panelFor = [
  ...['https://*.hubspot.com/*', 'https://*.lightning.force.com/*', 'https://*.my.salesforce.com/*'],
  ...['https://*.my.site.com/*', 'https://*.vf.force.com/*', 'https://*.zendesk.com/*'],
];

const chromium = {
  ...everywhere,
  background: { service_worker: 'background.js' },
  minimum_chrome_version: expect.any(String),
  storage: { managed_schema: 'managed-schema.json' },
  web_accessible_resources: [{ resources: ['panel.html'], matches: panelFor, use_dynamic_url: true }],
};

const expected = {
  ...{ chrome: chromium, edge: chromium },
  firefox: {
    ...everywhere,
    background: { scripts: ['background.js'] },
    browser_specific_settings: expect.any(Object),
    web_accessible_resources: [{ resources: ['panel.html'], matches: panelFor }],
  },
};

describe.each(browsers)('the build for %s', (browser) => {
  it('packs to the same bytes twice', () => {
    expect(pack(browser)).toBe(pack(browser));
  });

  it('asks for nothing but what is written here', () => {
    expect(manifestOf(browser)).toEqual(expected[browser]);
  });

  it('carries every language of the note check as data, and no code made from text', () => {
    const files = readdirSync(folderOf(browser), { recursive: true, encoding: 'utf8' });
    for (const { language } of lexicons) expect(files).toContain(join('lexicons', `${language}.json`));
    for (const script of files.filter((name) => name.endsWith('.js'))) {
      const text = readFileSync(join(folderOf(browser), script), 'utf8');
      expect(text.match(/\beval\(|import\(\s*["'`]https?:/g), script).toBeNull();
    }
  });
});
