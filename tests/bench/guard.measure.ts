import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readyBrowser } from '../support/browser.ts';
import { type ExtensionBrowser, openBrowser, servePractice } from '../support/extension-browser.ts';
import type { PracticeServer } from '../support/hosts/practice-host.ts';
import { practiceHosts } from '../support/hosts/registry.ts';
import { openPractice } from '../support/open-practice.ts';
import { measureDecisions } from './guard/decisions.ts';
import { type Contestant, makeContestants } from './guard/extensions.ts';
import { heavyPage } from './guard/heavy-page.ts';
import { measureFiles, measureLoad } from './guard/load.ts';
import { measureStorm } from './guard/storm.ts';
import { measureGuarded, measureTyping } from './guard/writing.ts';

/**
 * `npm run bench -- guard`: the built content script in a real browser, beside pages without one. Median / p95 where there are two.
 * `--only=load`, `storm`, `typing`, `decisions` or `guarded` runs a part.
 */
const only = process.argv.find((one) => one.startsWith('--only='))?.slice('--only='.length);
const isAsked = (part: string) => only === undefined || only === part;

const found = readyBrowser();
if (!found.ok) throw new Error(found.reason);
const folder = mkdtempSync(join(tmpdir(), 'baton-bench-'));
const contestants = await makeContestants(folder);
const servers = new Map<string, PracticeServer>();
for (const host of practiceHosts) servers.set(host.id, await openPractice(host));
const opened = new Map<string, ExtensionBrowser>();
const heavyUrl = 'https://acme.zendesk.com/agent/tickets/7?heavy';
const ticketUrl = 'https://acme.zendesk.com/agent/tickets/4711';

async function open({ name, extension }: Contestant): Promise<ExtensionBrowser> {
  const known = opened.get(name);
  if (known !== undefined) return known;
  const browser = await openBrowser({ extension });
  for (const host of practiceHosts) {
    const server = servers.get(host.id);
    if (server !== undefined) await servePractice(browser.context, host, server);
  }
  await browser.context.route(heavyUrl, (route) =>
    route.fulfill({ contentType: 'text/html', body: heavyPage }),
  );
  opened.set(name, browser);
  return browser;
}
async function openAll(everybody: readonly Contestant[]) {
  const browsers = new Map<string, ExtensionBrowser>();
  for (const one of everybody) browsers.set(one.name, await open(one));
  return browsers;
}

try {
  const baton = await open(contestants.baton);
  if (isAsked('load')) {
    const everybody = await openAll(contestants.load);
    await measureLoad(everybody, heavyUrl);
    await measureFiles(everybody, heavyUrl, 'page load');
    await measureFiles(new Map([['Baton', baton]]), ticketUrl, 'load of a ticket with a field');
  }
  if (isAsked('storm')) await measureStorm(await openAll(contestants.storm), heavyUrl);
  if (isAsked('typing')) await measureTyping(await openAll(contestants.typing), 5);
  if (isAsked('decisions')) await measureDecisions(baton, servers, 8);
  if (isAsked('guarded')) await measureGuarded(baton, 10);
} finally {
  for (const { close } of opened.values()) await close();
  rmSync(folder, { recursive: true, force: true });
}
process.exit(0);
