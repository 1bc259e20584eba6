import { zendesk } from '#shared/seams/guarded-hosts.ts';
import type { HostFacts } from '../host.ts';

/** Agent pages on a company's own domain are not known, so there are no optional ones. */
export const facts: HostFacts = {
  ...zendesk,
  matches: ['https://*.zendesk.com/agent/*'],
  optionalMatches: [],
  allFrames: false,
};
