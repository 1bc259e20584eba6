import type { HostFacts } from './host.ts';
import { facts as hubspot } from './hubspot/index.ts';
import { facts as salesforce } from './salesforce/index.ts';
import { facts as zendesk } from './zendesk/index.ts';

/** One line a host. Matches, permissions, settings and the tests that walk all hosts follow from here. */
export const hosts: readonly HostFacts[] = [hubspot, salesforce, zendesk];
