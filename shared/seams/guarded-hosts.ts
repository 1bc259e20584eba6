import { triggerKinds } from './trigger.ts';

/** A place in a host where something is saved. `isUsual`: guarded in a workspace that never said anything about it. */
export type Surface = { readonly id: string; readonly isUsual: boolean };

export type GuardedHost = {
  readonly id: string;
  readonly label: string;
  readonly surfaces: readonly Surface[];
};

const usual = (id: string): Surface => ({ id, isUsual: true });
const onWish = (id: string): Surface => ({ id, isUsual: false });

export const hubspot: GuardedHost = {
  id: 'hubspot',
  label: 'HubSpot',
  surfaces: [
    usual('note'),
    onWish('logged-call'),
    onWish('logged-meeting'),
    onWish('task'),
    onWish('help-desk-comment'),
    usual('stage'),
    usual('owner'),
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
    usual('Task.Description'),
    usual('Event.Description'),
    usual('CaseComment.CommentBody'),
    usual('Case.Comments'),
    usual('Opportunity.Description'),
    usual('Lead.Description'),
    usual('ContentNote'),
    onWish('Account.Description'),
    onWish('Contact.Description'),
    onWish('Opportunity.NextStep'),
    onWish('chatter-post'),
    onWish('chatter-comment'),
    onWish('classic'),
    onWish('visualforce'),
  ],
};

export const zendesk: GuardedHost = {
  id: 'zendesk',
  label: 'Zendesk',
  surfaces: [
    usual('internal-note'),
    // Whether Enter sends there or makes a line is not known, so a workspace has to ask for it.
    onWish('internal-note-on-enter'),
    usual('group'),
    usual('assignee'),
  ],
};

/** As the extension looks after them and the desk lets a company choose. */
export const guardedHosts: readonly GuardedHost[] = [hubspot, salesforce, zendesk];

export const hostLabel = (id: string): string => guardedHosts.find((host) => host.id === id)?.label ?? id;

/** A place where something is written; the others change hands without words, and a seam’s own rules look after them. */
export const isWritten = ({ id }: Surface): boolean => triggerKinds.every((kind) => kind !== id);
