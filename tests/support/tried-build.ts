import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The card and the panel's tab stand in a closed root; a test has no eyes but the tree, so here it is open. */
const opensRoot =
  'Element.prototype.attachShadow = ((attach) => function (how) { return attach.call(this, { ...how, mode: "open" }); })(Element.prototype.attachShadow);\n';

/**
 * A copy of a production build, but for two things: a headless browser shows nobody the question whether the server may be
 * reached, so it is answered beforehand; and our root is open.
 */
export function copyTried(build: string, folder: string): void {
  cpSync(build, folder, { recursive: true });
  const scripts = join(folder, 'content-scripts');
  for (const name of readdirSync(scripts).filter((one) => one.endsWith('.js')))
    writeFileSync(join(scripts, name), opensRoot + readFileSync(join(scripts, name), 'utf8'));
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  writeFileSync(path, JSON.stringify({ ...manifest, host_permissions: ['http://127.0.0.1/*'] }));
}
