import type { PracticeHost } from '../practice-host.ts';
import { build } from './build.ts';
import { open } from './server.ts';

export const practiceHost: PracticeHost = {
  id: 'hubspot',
  label: 'HubSpot',
  names: ['app.hubspot.com', 'app-eu1.hubspot.com', 'app-na2.hubspot.com'],
  start: '/contacts/4821973/record/0-3/90112233?interaction=note',
  build,
  open,
};
