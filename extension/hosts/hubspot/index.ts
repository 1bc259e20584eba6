import { hubspot } from '#shared/seams/guarded-hosts.ts';
import type { HostFacts } from '../host.ts';

/** Chrome's patterns can't say `app-*`, so the page's own name is looked at again before anything is guarded. */
export const facts: HostFacts = {
  ...hubspot,
  matches: ['https://*.hubspot.com/*'],
  optionalMatches: [],
  allFrames: false,
};
