import { practiceHost as hubspot } from './hubspot/practice-host.ts';
import type { PracticeHost } from './practice-host.ts';
import { practiceHost as salesforce } from './salesforce/practice-host.ts';
import { practiceHost as zendesk } from './zendesk/practice-host.ts';

/** One line a host. */
export const practiceHosts: readonly PracticeHost[] = [hubspot, salesforce, zendesk];
