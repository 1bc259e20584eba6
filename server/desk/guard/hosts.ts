import { triggerKinds } from '#shared/seams/trigger.ts';

export type HostSurface = { readonly id: string; readonly label: string; readonly isUsual: boolean };

export type GuardedHost = {
  readonly id: string;
  readonly label: string;
  readonly surfaces: readonly HostSurface[];
};

const usual = (id: string, label: string): HostSurface => ({ id, label, isUsual: true });
const onWish = (id: string, label: string): HostSurface => ({ id, label, isUsual: false });

/** What the site adapters say of themselves, which this page can’t load; a test holds the two together. */
export const hosts: readonly GuardedHost[] = [
  {
    ...{ id: 'hubspot', label: 'HubSpot' },
    surfaces: [
      usual('note', 'Notes'),
      onWish('logged-call', 'Logged calls'),
      onWish('logged-meeting', 'Logged meetings'),
      onWish('task', 'Task notes'),
      onWish('help-desk-comment', 'Comments in the help desk'),
      usual('stage', 'Stage of a deal or ticket'),
      usual('owner', 'Owner of a record'),
    ],
  },
  {
    ...{ id: 'salesforce', label: 'Salesforce' },
    surfaces: [
      usual('Task.Description', 'Log a Call and task comments'),
      usual('Event.Description', 'Event description'),
      usual('CaseComment.CommentBody', 'Case comment, when it is not public'),
      usual('Case.Comments', 'Internal comments of a case'),
      usual('Opportunity.Description', 'Opportunity description'),
      usual('Lead.Description', 'Lead description'),
      usual('ContentNote', 'Notes'),
      onWish('Account.Description', 'Account description'),
      onWish('Contact.Description', 'Contact description'),
      onWish('Opportunity.NextStep', 'Next step of an opportunity'),
      onWish('chatter-post', 'Chatter post'),
      onWish('chatter-comment', 'Chatter comment'),
      onWish('classic', 'Text fields in Salesforce Classic'),
      onWish('visualforce', 'Text fields in a Visualforce page'),
    ],
  },
  {
    ...{ id: 'zendesk', label: 'Zendesk' },
    surfaces: [
      usual('internal-note', 'Internal notes'),
      onWish('internal-note-on-enter', 'Internal notes sent with Enter in messaging'),
      usual('group', 'Group of a ticket'),
      usual('assignee', 'Assignee of a ticket'),
    ],
  },
];

export const hostLabel = (id: string): string => hosts.find((host) => host.id === id)?.label ?? id;

/** A place where something is written; the others change hands without words, and a seam’s own rules look after them. */
export const isWritten = ({ id }: HostSurface): boolean => triggerKinds.every((kind) => kind !== id);
