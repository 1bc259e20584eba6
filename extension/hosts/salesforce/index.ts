import { salesforce } from '#shared/seams/guarded-hosts.ts';
import type { HostFacts } from '../host.ts';

export const facts: HostFacts = {
  ...salesforce,
  matches: ['https://*.lightning.force.com/*', 'https://*.vf.force.com/*', 'https://*.my.salesforce.com/*'],
  optionalMatches: ['https://*.my.site.com/*'],
  allFrames: true,
};
