import { triggerKinds } from './trigger.ts';

/** A place in a host where something is saved. `isUsual`: guarded in a workspace that never said anything about it. */
export type Surface = { readonly id: string; readonly label: string; readonly isUsual: boolean };

export type GuardedHost = {
  readonly id: string;
  readonly label: string;
  readonly surfaces: readonly Surface[];
};

const usual = (id: string, label: string): Surface => ({ id, label, isUsual: true });
const onWish = (id: string, label: string): Surface => ({ id, label, isUsual: false });

export const hubspot: GuardedHost = {
  id: 'hubspot',
  label: 'HubSpot',
  surfaces: [
    usual('note', 'Notes'),
    onWish('logged-call', 'Logged calls'),
    onWish('logged-meeting', 'Logged meetings'),
    onWish('task', 'Task notes'),
    onWish('help-desk-comment', 'Comments in the help desk'),
    usual('stage', 'Stage of a deal or ticket'),
    usual('owner', 'Owner of a record'),
  ],
};

/**
 * Fields go by their API name, `<object>.<field>`; a workspace may name any other long text or rich text field in the same way,
 * `Deal__c.Handover__c`.
 */
export const salesforce: GuardedHost = {
  id: 'salesforce',
  label: 'Salesforce',
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
};

export const zendesk: GuardedHost = {
  id: 'zendesk',
  label: 'Zendesk',
  surfaces: [
    usual('internal-note', 'Internal notes'),
    // Whether Enter sends there or makes a line is not known, so a workspace has to ask for it.
    onWish('internal-note-on-enter', 'Internal notes sent with Enter in messaging'),
    usual('group', 'Group of a ticket'),
    usual('assignee', 'Assignee of a ticket'),
  ],
};

/** As the extension looks after them and the desk lets a company choose. */
export const guardedHosts: readonly GuardedHost[] = [hubspot, salesforce, zendesk];

export const hostLabel = (id: string): string => guardedHosts.find((host) => host.id === id)?.label ?? id;

/** A place where something is written; the others change hands without words, and a seam’s own rules look after them. */
export const isWritten = ({ id }: Surface): boolean => triggerKinds.every((kind) => kind !== id);
