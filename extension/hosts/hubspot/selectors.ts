/** The set's name is counted with what could not be seen; raise it with every change below. */
export const version = 'hubspot-2';

/** Newest first. Confirmed: two live programs or HubSpot's own source. Single: one. Guess: inferred, not seen. */
export const editors = [
  '.ProseMirror[contenteditable="true"][data-test-id="rte-content"]', // Confirmed, 2024 to 2026
  '.ProseMirror[contenteditable="true"]', // Guess: the class without the attribute
  '[data-test-id="rte-content"][contenteditable="true"]', // Guess: the attribute without the class
  '.public-DraftEditor-content[contenteditable="true"]', // Confirmed, 2019 to 2024
].join();

export const saves = [
  '[data-test-id="activity-creator-window-footer-save-button"]', // Confirmed, 2024 to 2026
  'button[data-selenium-test="rich-text-editor-controls__save-btn"]', // Confirmed, 2019 to 2024; e-mail had it too
  '[data-selenium-test="create"][data-test-id="create-button"]', // Single: the task window
  '[data-selenium-test="task-interaction__save-btn"]', // Single: the task window, older
  '[data-selenium-test="activity-creator-window-footer-save-button"]', // Guess: the older attribute, which many kept
  '[data-test-id="composer-send-button"]', // Single: help desk and inbox
].join();

/** Rich text that is not being written: what was saved before, comments on it, and Breeze. */
export const notOurs = [
  '[data-test-id="timeline-note-event"]', // Single
  '[data-test-id="timeline-preview-event"]', // Single
  '[data-selenium-test="timeline-editable-section"]', // Single, older
  '[data-test-id="callComments-container"]', // Single
  '[data-test-id^="comment-"]', // Single
  '[data-test-id="attendee-description-editor"]', // Single: a guest reads it
].join();

/** A press that opens a window tells its kind; `create-engagement-note-button` is Confirmed, the others follow its pattern. */
export const opener = '[data-selenium-test^="create-engagement-"],[data-test-id^="create-engagement-"]';

export const keys = 'i18n-string[data-key]'; // Confirmed; the keys themselves drift

/** Keys that say nothing of the window they stand in: what could be opened or chosen instead, and what was saved before. */
export const passedOver = [
  opener,
  notOurs,
  '[role="tab"]:not([aria-selected="true"]),[role="menu"],[role="listbox"]', // Guess
].join();

export const selectedTab = '[role="tab"][aria-selected="true"]'; // Guess: one window for several kinds

export const channel = [
  'button[data-test-id="change-channel"]', // Guess
  'button[aria-label="Change channel"]', // Single, English only
  'button:has(i18n-string[data-key*="channel" i])', // Guess, for other languages
].join();

/** A press on one of these may open something. */
export const control = 'button,a[href],[role="button"],[role="link"],[role="menuitem"],[role="tab"]';

/**
 * Fields that hold who has the record and how far it is. Single: deal stage; the owner and the ticket follow its pattern. `label`, a
 * guess, is looked for in the id and the keys of a button's label, and last in its words, which are English only.
 */
export const ownership = [
  { property: 'dealstage', kind: 'stage', label: /deal.?stage/i },
  { property: 'hs_pipeline_stage', kind: 'stage', label: /pipeline.?stage|ticket.?(?:stage|status)/i },
  { property: 'hubspot_owner_id', kind: 'owner', label: /owner.?id|(?:contact|company|deal|ticket).?owner/i },
] as const;

export const propertyFields = (property: string): string =>
  [
    `[data-test-id="property-input-${property}"]`, // Single
    `[data-selenium-test="property-input-${property}"]`, // Confirmed about 2021
    `[data-test-id="highlight-property-item-${property}"]`, // Single
  ].join();

export const propertyValues = (property: string): readonly string[] => [
  `[data-test-id="highlight-property-display-${property}"]`, // Single
  `[data-test-id="property-input-${property}"]`, // Single
];

export const option = '[role="option"][data-option-value]'; // Single

/** Guess: the button of an open list, where nothing says whose the list is. */
export const openedPick = '[aria-haspopup][aria-expanded="true"]';

export const names = [
  '[data-selenium-test="highlightTitle"]', // Confirmed, 2020 to 2026
  '[data-test-id="highlight-record-label"]', // Single
  '[data-test-id="record-highlight-title"]', // Single
];

/** Nothing that holds one of these is a window any more. */
export const pageParts = [
  opener,
  ...names,
  notOurs,
  '[data-test-id="middle-pane"]', // Single
  'nav,main,[role="navigation"],[role="main"]',
].join();
