import { browser } from 'wxt/browser';
import { ownDomainsItem, readItem } from '../storage.ts';
import type { HostPlace } from './judge-sender.ts';
import type { Tools } from './worker-tools.ts';

/** The hosts with the domains of its own that a company added. */
export async function withOwnDomains(
  tools: Tools,
  hosts: readonly HostPlace[],
): Promise<readonly HostPlace[]> {
  const own = await readItem(tools.areas, ownDomainsItem);
  return hosts.map((host) => ({ ...host, patterns: [...host.patterns, ...(own[host.id] ?? [])] }));
}

/**
 * The guard on domains of a company's own. `scripting` is an optional permission, asked for together with the first such domain,
 * so that whoever has none is never asked.
 */
export async function registerOwnDomains(tools: Tools, hosts: readonly HostPlace[]): Promise<void> {
  if (!(await browser.permissions.contains({ permissions: ['scripting'] }))) return;
  const own = await readItem(tools.areas, ownDomainsItem);
  const ids = hosts.flatMap(({ id }) => [`own-${id}`, `own-${id}-late`]);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids });
  if (registered.length > 0)
    await browser.scripting.unregisterContentScripts({ ids: registered.map(({ id }) => id) });
  for (const { id } of hosts) {
    const asked = await Promise.all(
      (own[id] ?? []).map(async (one) => ((await tools.mayReach(one)) ? [one] : [])),
    );
    const matches = asked.flat();
    if (matches.length === 0) continue;
    await browser.scripting.registerContentScripts([
      {
        id: `own-${id}`,
        matches,
        js: [`content-scripts/guard-${id}.js`],
        runAt: 'document_start',
        allFrames: true,
      },
      { id: `own-${id}-late`, matches, js: ['guard-late.js'], runAt: 'document_idle', allFrames: true },
    ]);
  }
}
