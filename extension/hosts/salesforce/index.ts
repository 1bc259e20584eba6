import type { HostFacts, SurfaceFacts } from '../host.ts';

const usual = (id: string, label: string): SurfaceFacts => ({ id, label, isUsual: true });
const onWish = (id: string, label: string): SurfaceFacts => ({ id, label, isUsual: false });

/**
 * Fields go by their API name, `<object>.<field>`; a workspace may name any other long text or rich text field in the same way,
 * `Deal__c.Handover__c`.
 */
export const facts: HostFacts = {
  id: 'salesforce',
  label: 'Salesforce',
  matches: ['https://*.lightning.force.com/*', 'https://*.vf.force.com/*', 'https://*.my.salesforce.com/*'],
  optionalMatches: ['https://*.my.site.com/*'],
  allFrames: true,
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
