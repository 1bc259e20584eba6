import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { createTestDatabase } from '../../support/database.ts';
import { builtExtension } from '../../support/extension-browser.ts';
import { type Demo, startDemo } from './demo-server.ts';

export { type Connected, openExtension, pair, signIn } from './person-browser.ts';

/** A demonstration of its own for the file that asks. `timeOf` is the server's clock. */
export async function openDemo(timeOf?: Parameters<typeof startDemo>[1]): Promise<Demo> {
  const { stop, ...demo } = await startDemo(await createTestDatabase(), timeOf);
  afterAll(stop);
  return demo;
}

/**
 * The production build, but for one thing: a headless browser shows nobody the question whether the server may be reached, so
 * here it is answered beforehand.
 */
export function allowedBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'baton-build-'));
  cpSync(builtExtension, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  writeFileSync(path, JSON.stringify({ ...manifest, host_permissions: ['http://127.0.0.1/*'] }));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
