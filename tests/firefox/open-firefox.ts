import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bidi, openBidi } from './bidi.ts';

const names = ['firefox', 'firefox-esr'];

/** A Firefox of this machine, or null. `BATON_FIREFOX` goes before what is found. */
export function findFirefox(): string | null {
  const given = process.env.BATON_FIREFOX;
  const works = (name: string) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0;
  return [...(given === undefined ? [] : [given]), ...names].find(works) ?? null;
}

export type Firefox = {
  readonly bidi: Bidi;
  /** Loads an unpacked extension and answers where its own pages are. */
  readonly install: (folder: string) => Promise<string>;
  readonly close: () => Promise<void>;
};

/** Nobody is there to answer the question whether a server may be reached. */
const preferences = 'user_pref("extensions.webextOptionalPermissionPrompts", false);\n';

/** A fresh profile without a window, driven by its own remote protocol. */
export async function openFirefox(path: string): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'baton-firefox-'));
  writeFileSync(join(profile, 'user.js'), preferences);
  const child = spawn(
    path,
    [
      '--headless',
      '--no-remote',
      '--profile',
      profile,
      '--remote-debugging-port',
      '0',
      '--remote-allow-system-access',
    ],
    {
      env: { ...process.env, MOZ_DISABLE_CONTENT_SANDBOX: '1', HOME: profile },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    void ended.then(() => reject(new Error(`Firefox ended before it could be driven: ${said}`)));
  });
  const bidi = await openBidi(address);
  await bidi.send('session.subscribe', { events: ['network.beforeRequestSent'] });
  await bidi.send('network.addDataCollector', { dataTypes: ['request'], maxEncodedDataSize: 1_000_000 });
  const install = async (folder: string) => {
    const extensionData = { type: 'path', path: folder };
    const { extension } = (await bidi.send('webExtension.install', { extensionData })) as unknown as {
      extension: string;
    };
    return ownAddress(bidi, extension);
  };
  const close = async () => {
    bidi.close();
    child.kill('SIGTERM');
    await ended;
    rmSync(profile, { recursive: true, force: true });
  };
  return { bidi, install, close };
}

/** Each profile gives an extension an address of its own; only the browser’s own window knows it. */
async function ownAddress({ send }: Bidi, extension: string): Promise<string> {
  const { contexts } = (await send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as unknown as {
    contexts: readonly { context: string }[];
  };
  const { result } = (await send('script.evaluate', {
    expression: 'Services.prefs.getStringPref("extensions.webextensions.uuids")',
    ...{ target: { context: contexts[0]?.context }, awaitPromise: false },
  })) as unknown as { result: { value: string } };
  const ids = JSON.parse(result.value) as Readonly<Record<string, string>>;
  return `moz-extension://${ids[extension]}`;
}
