import type { PracticeHost } from '../practice-host.ts';
import { build } from './build.ts';
import { open } from './server.ts';

export const practiceHost: PracticeHost = {
  id: 'salesforce',
  label: 'Salesforce',
  names: [
    'brightharbor.lightning.force.com',
    'brightharbor.my.salesforce.com',
    'brightharbor--c.vf.force.com',
  ],
  start: '/lightning/r/Opportunity/0065g00000Kh3PqAAJ/view',
  build,
  open,
};
