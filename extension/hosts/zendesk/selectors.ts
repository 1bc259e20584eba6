/** The set's name is counted with what could not be seen; raise it with every change below. */
export const version = 'zendesk-2';

const byTestId = (id: string) => `[data-test-id="${id}"]`;

/**
 * Newest first. High: Zendesk's own source or several live programs. Medium: one live program. Low: inferred, a guess.
 * Nothing here was seen on a live account by us.
 */
export const panes = [
  '[data-test-id^="ticket-"][data-test-id$="-layout"][data-is-active]', // High: `ticket-<id>-standard-layout`; other words are expected
  '.ticket-panes-grid-layout', // High: about 2023
  '[data-test-id^="ticket-"][data-test-id$="-layout"]', // Medium: the first one without its mark
];
export const marksInView = '[data-is-active="true"],.ticket-panes-grid-layout.active'; // High

/** Other generations have no sure root: whatever is above one ticket's parts, at most the Ember shell's child. */
export const shells = '#main_panes > *,.ember-view.workspace'; // High
export const shell = '#main_panes'; // High

/** Where a pane says which ticket it is of. */
export const numbers = [
  ['.conversation-polaris[data-ticket-id]', 'data-ticket-id'], // High
  ['[data-ticket-id]', 'data-ticket-id'], // High: the same attribute, wherever it moves
  ['[data-side-conversations-anchor-id]', 'data-side-conversations-anchor-id'], // High
  ['[elementtiming^="ticket_workspace/"]', 'elementtiming'], // High
  ['[data-test-id^="ticket-"][data-test-id$="-layout"]', 'data-test-id'], // High
] as const;

export const tabs = byTestId('header-tab'); // High
/** High: four marks in four years. */
export const selectedTabs = [
  `${tabs}[data-selected="true"]`,
  `${tabs}[aria-selected="true"]`,
  `${tabs}[aria-current="page"]`,
  '[data-entity-type="TICKET_ENTITY_TYPE"][data-entity-is-selected="true"]',
].join();
export const dirtyMark = byTestId('omnitab-dirty-notification'); // High

export const wrappers = [
  byTestId('editor-view'), // High
  '#editor-view', // High: repeats once a pane
  byTestId('ticket-rich-text-editor'), // Medium
].join();

/** In a wrapper; a side conversation has none. `contenteditable` is not asked for: a locked editor is saved too. */
export const fields = [
  byTestId('omnicomposer-rich-text-ckeditor'), // High
  byTestId('standalone-rich-text-ckeditor'), // Medium: the older interface
  '.ck-editor__editable', // High: CKEditor's own class
  '[contenteditable][role="textbox"]', // Medium
  'textarea', // Low: the Markdown composer
  '[contenteditable]:not([contenteditable="false"])', // Low: a plain one
];
/** Without a wrapper around it, only where the name leaves no doubt. */
export const sureFields = byTestId('standalone-rich-text-ckeditor'); // Medium

export const switcher = `${byTestId('omnichannel-channel-switcher-button')}[data-channel]`; // High
export const standardTabs = '[data-test-id^="standalone-ckeditor-"][data-test-id$="-tab-test-id"]'; // Medium
export const standardInternal = byTestId('standalone-ckeditor-internal-note-tab-test-id'); // Medium

/** Medium. A channel that is in neither is unknown, and not guarded. */
export const publicChannels: readonly string[] = ['web', 'email', 'sms', 'native_messaging', 'chat'];

export const submits = [
  byTestId('submit_button-button'), // High
  byTestId('omni-save-button'), // Low
].join();
export const submitMenu = byTestId('submit_button-menu-button'); // High
/** High for the test id; medium for the two that hold the same value. */
export const submitItems = ['test-id', 'action-id', 'tracking-id']
  .map((name) => `[data-${name}^="submit_button-menu-"]:not([data-${name}$="-menu-button"])`)
  .join();
export const menuItems = '[role^="menuitem"]'; // High: but one of any menu, so only in the submit button's own
/** Of each, a ticket has one. */
export const singles = [byTestId('submit_button-button'), byTestId('omnichannel-channel-switcher-button')]; // High
/** They save something else, whatever their buttons are called. */
export const dialogs = '[role="dialog"],form[id="merge_form"]'; // High for the form, medium for the role
export const sends = byTestId('omnichannel-omnicomposer-send-button'); // Medium

/** Medium: these keys with Ctrl and Alt save. U is not confirmed, and left alone. On a Mac they are assumed. */
export const shortcuts: readonly string[] = ['KeyO', 'KeyP', 'KeyD', 'KeyS'];

/** Where a person changes who has the ticket; a macro may do so too. */
export const hands = ['[data-test-id^="assignee-field"]', '[data-test-id^="ticket-footer-macro"]'].join(); // High
export const groupTag = byTestId('assignee-field-selected-group-tag'); // High
export const agentTag = byTestId('assignee-field-selected-agent-tag'); // High

export const subjects = [byTestId('omni-header-subject'), 'input[data-test-id="ticket-pane-subject"]']; // High
export const organizations = [byTestId('tabs-nav-item-organizations')]; // High
export const logged = byTestId('omni-log-comment-item'); // High
export const loggedAt = `${logged} time[datetime]`; // High

export const failure = byTestId('ticket_saving_error_notification'); // Medium
