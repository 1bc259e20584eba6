import type { HostFacts } from '../host.ts';

/** Chrome's patterns can't say `app-*`, so the page's own name is looked at again before anything is guarded. */
export const facts: HostFacts = {
  id: 'hubspot',
  label: 'HubSpot',
  matches: ['https://*.hubspot.com/*'],
  optionalMatches: [],
  allFrames: false,
  surfaces: [
    { id: 'note', label: 'Notes', isUsual: true },
    { id: 'logged-call', label: 'Logged calls', isUsual: false },
    { id: 'logged-meeting', label: 'Logged meetings', isUsual: false },
    { id: 'task', label: 'Task notes', isUsual: false },
    { id: 'help-desk-comment', label: 'Comments in the help desk', isUsual: false },
    { id: 'stage', label: 'Stage of a deal or ticket', isUsual: true },
    { id: 'owner', label: 'Owner of a record', isUsual: true },
  ],
};
