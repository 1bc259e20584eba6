import { freshPolicy, type Policy } from '#shared/seams/policy.ts';
import type { GuardWords, PageRules } from '../messages.ts';
import { readItem, settingsItem } from '../storage.ts';
import { findKept } from './database.ts';
import { dateOrderOf } from './date-order.ts';
import { languagesOf, ownLanguage } from './languages.ts';
import { findSession } from './session.ts';
import { listUnderWay } from './under-way.ts';
import type { Tools } from './worker-tools.ts';

export type WordsOf = (language: string) => { readonly language: string; readonly words: GuardWords };

const mostNames = 5_000;

/**
 * What a page is guarded by: the workspace's rules as last heard, or those a workspace starts with when there is none. Each
 * place may switch a host off (the workspace, IT, the person); nobody can switch one on that another has switched off.
 */
export async function pageRules(tools: Tools, wordsOf: WordsOf, host: string): Promise<PageRules> {
  const session = await findSession(tools);
  const [settings, managed] = [await readItem(tools.areas, settingsItem), await tools.managed()];
  const setup = session === null ? null : await findKept(await tools.database(), 'setup');
  const policy: Policy = setup?.policy ?? {
    ...freshPolicy,
    plainNotes: managed.plainNotes ?? freshPolicy.plainNotes,
  };
  const hostsOff = [...new Set([...policy.hostsOff, ...settings.hostsOff, ...managed.hostsOff])];
  const { language, words } = wordsOf(await ownLanguage(tools));
  const lexicons = await tools.lexicons(await languagesOf(tools));
  const people = (setup?.directory.people ?? []).filter(({ active }) => active).map(({ name }) => name);
  return {
    version: `${setup?.version ?? 'fresh'}`,
    isConnected: session !== null,
    ...{ policy: { ...policy, hostsOff }, lexicons, language, words },
    ...{ dateOrder: dateOrderOf(tools.browserLanguage()), people: people.slice(0, mostNames) },
    underWay: await listUnderWay(tools, host),
  };
}
