import type { HostFacts } from '../host.ts';

/** Agent pages on a company's own domain are not known, so there are no optional ones. */
export const facts: HostFacts = {
  id: 'zendesk',
  label: 'Zendesk',
  matches: ['https://*.zendesk.com/agent/*'],
  optionalMatches: [],
  allFrames: false,
  surfaces: [
    { id: 'internal-note', label: 'Internal notes', isUsual: true },
    // Whether Enter sends there or makes a line is not known, so a workspace has to ask for it.
    { id: 'internal-note-on-enter', label: 'Internal notes sent with Enter in messaging', isUsual: false },
    { id: 'group', label: 'Group of a ticket', isUsual: true },
    { id: 'assignee', label: 'Assignee of a ticket', isUsual: true },
  ],
};
