import type { PracticeHost } from '../practice-host.ts';
import { build } from './build.ts';
import { open } from './server.ts';

export const practiceHost: PracticeHost = {
  id: 'zendesk',
  label: 'Zendesk',
  names: ['acme.zendesk.com'],
  start: '/agent/tickets/4711',
  build,
  open,
};
