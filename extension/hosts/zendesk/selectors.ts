/** The set's name is counted with what could not be seen; raise it with every change below. */
export const version = 'zendesk-1';

const byTestId = (id: string) => `[data-test-id="${id}"]`;

/**
 * Newest first. High: Zendesk's own source or several live programs. Medium: one live program. Low: inferred, a guess.
 * Nothing here was seen on a live account by us.
 */
export const panes = [
  '[data-test-id^="ticket-"][data-test-id$="-layout"]', // High: `ticket-<id>-standard-layout`; other words are expected
  '.ticket-panes-grid-layout', // High: about 2023
  '[data-garden-id="pane"]', // High: before that
  '.omni-conversation-pane', // High: 2021
  '#main_panes > *', // High: the Ember shell
  '.ember-view.workspace', // High
];

/** Where a pane says which ticket it is of. */
export const numbers = [
  ['.conversation-polaris[data-ticket-id]', 'data-ticket-id'], // High
  ['[data-ticket-id]', 'data-ticket-id'], // High: the same attribute, wherever it moves
  ['[data-side-conversations-anchor-id]', 'data-side-conversations-anchor-id'], // High
  ['[elementtiming^="ticket_workspace/"]', 'elementtiming'], // High
  ['[data-test-id^="ticket-"][data-test-id$="-layout"]', 'data-test-id'], // High
] as const;

export const tabs = byTestId('header-tab'); // High
export const selectedTabs = [
  '[data-selected="true"]',
  '[aria-selected="true"]',
  '[aria-current="page"]',
  '[data-entity-is-selected="true"]',
]
  .map((mark) => tabs + mark) // High: four marks in four years
  .join();
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
export const submitItems = `[data-test-id^="submit_button-menu-"]:not(${submitMenu})`; // High
export const submitGroups = [
  '[data-garden-id="buttons.button_group_view"]', // High
  byTestId('ticket-footer'), // High
  '.ticket-resolution-footer', // High: older
];
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
