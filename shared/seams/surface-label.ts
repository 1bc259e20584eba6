/** What a company reads of the places in `guarded-hosts.ts`. Apart from them: a page carries no word it never shows. */
const labels: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  hubspot: {
    note: 'Notes',
    'logged-call': 'Logged calls',
    'logged-meeting': 'Logged meetings',
    task: 'Task notes',
    'help-desk-comment': 'Comments in the help desk',
    stage: 'Stage of a deal or ticket',
    owner: 'Owner of a record',
  },
  salesforce: {
    'Task.Description': 'Log a Call and task comments',
    'Event.Description': 'Event description',
    'CaseComment.CommentBody': 'Case comment, when it is not public',
    'Case.Comments': 'Internal comments of a case',
    'Opportunity.Description': 'Opportunity description',
    'Lead.Description': 'Lead description',
    ContentNote: 'Notes',
    'Account.Description': 'Account description',
    'Contact.Description': 'Contact description',
    'Opportunity.NextStep': 'Next step of an opportunity',
    'chatter-post': 'Chatter post',
    'chatter-comment': 'Chatter comment',
    classic: 'Text fields in Salesforce Classic',
    visualforce: 'Text fields in a Visualforce page',
  },
  zendesk: {
    'internal-note': 'Internal notes',
    'internal-note-on-enter': 'Internal notes sent with Enter in messaging',
    group: 'Group of a ticket',
    assignee: 'Assignee of a ticket',
  },
};

/** A field a company added itself goes by its own name. */
export const surfaceLabel = (host: string, surface: string): string => labels[host]?.[surface] ?? surface;
