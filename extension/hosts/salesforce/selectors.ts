/**
 * Everything Baton believes about Salesforce's pages, in one place. Sources: S Salesforce's own, P public code against real orgs,
 * U a guess to be checked in a real org first. Confidence: high, medium, low. Lists are in order of trust.
 */
export const version = 'salesforce-2026-11';

/** P high: API names in Aura and LWC alike, never translated. */
export const anchor = 'data-target-selection-name';
export const fieldAnchor = `[${anchor}^="sfdc:RecordField."]`;

/** Where text is typed. `div.ql-clipboard` of Quill 1 is contenteditable too and is none of them. */
export const textField = 'textarea';
export const lineField = 'input:not([type]), input[type="text"]';
/** P high. */
export const quill = '.ql-editor[contenteditable="true"]';
/** U: another rich text editor in the place of Quill would say so by its role. */
export const richField = `${quill}, [role="textbox"][contenteditable="true"]`;
/** Whatever a publisher sends out of a frame is mail. P medium: one by its title or name, CKEditor 4 in it; both may change. */
export const mailFrame = 'iframe';

export const notePanel = '.notesEditPanel'; // P high

/** Of the company's own making, around fields of Salesforce's. S high. */
const ownForm = 'lightning-record-edit-form';
/** A record form and all its fields. S high. */
export const form = `records-lwc-detail-panel, lightning-record-form, ${ownForm}`;

/** What the text of one save never reaches beyond. */
export const borders = [
  form,
  '[role="dialog"]', // S high
  '.forceDockingPanel', // S medium
  'flexipage-component2', // U
  '.slds-card, article', // S high: a card of its own
  '.oneContent', // P high
  '[class*="windowViewMode-"]', // P high
  'body',
].join();

export type ControlKind =
  | 'owner'
  | 'closed-stage'
  | 'path'
  | 'note'
  | 'comment'
  | 'form'
  | 'publisher'
  | 'classic'
  | 'visualforce';

/** A save control: what it is itself, what it stands in, and what that holds; `reads` its words, as the last resort. */
export type ControlRule = {
  readonly kind: ControlKind;
  readonly press: string;
  readonly reads?: RegExp;
  readonly within?: string;
  readonly holding?: string;
};

const dialog = '[role="dialog"], .slds-modal, .modal-container';
/** "Save" and "Save & New", whole, in en, de, fr, es, pt, nl, ja. */
const saveWords =
  /^(save|speichern|sichern|enregistrer|guardar|salvar|opslaan|保存)( ?(&|und|et|y|e|en) ?\S+)?$/i;
/** The footer of a note has its history and its end too, in the same languages. */
const noteWords = /^(?!.*(vers|バージョン|delete|lösch|suppr|elimi|exclu|verwij|削除))/i;

const auraActions = '.forceRecordEditActions, .forceModalActionContainer';
const brand = 'button:is(.slds-button_brand, .uiButton--brand, [name="SaveEdit"])';

export const controls: readonly ControlRule[] = [
  // dialog and lookup S; its button U
  { kind: 'owner', press: brand, within: dialog, holding: '.forceChangeOwnerContent' },
  // S medium: `.uiButton--default` saves; the others U
  {
    kind: 'closed-stage',
    press: `button.uiButton--default, ${brand}`,
    within: dialog,
    holding: 'select.stepAction, [class*="StepClosed"]',
  },
  // P high
  { kind: 'path', press: 'button.slds-path__mark-complete' },
  // P high for the footer; which of its buttons deletes: U
  {
    kind: 'note',
    press: 'button:not([class*="delete" i])',
    reads: noteWords,
    within: '.footerCmps',
  },
  // U: the panel's own Close; the name of its icon is not translated
  {
    kind: 'note',
    press: 'button:is([class*="close" i], :has([data-key="close"]))',
    within: '.panel[role="dialog"]',
    holding: notePanel,
  },
  // P medium
  { kind: 'comment', press: 'button.cuf-commentSubmit' },
  // P high
  { kind: 'publisher', press: 'button.cuf-publisherShareButton' },
  // P high
  { kind: 'form', press: '[name="SaveEdit"], [name="SaveAndNew"]' },
  // P high
  {
    kind: 'form',
    press: 'button',
    within: `[${anchor}$=".SaveEdit"], [${anchor}$=".SaveAndNew"]`,
  },
  // S medium: on the button or around it
  {
    kind: 'form',
    press: 'button',
    within: '.lightning-record-form-submit, lightning-button:is(.save-button, .save-and-new-button)',
  },
  // S for the places; that the save among them is the branded one: U
  { kind: 'form', press: 'button.forceActionButton.uiButton--brand', within: auraActions },
  { kind: 'form', press: 'button.forceActionButton', within: auraActions, reads: saveWords },
  // S: the buttons are the company's own
  { kind: 'form', press: 'button[type="submit"]', within: ownForm },
  { kind: 'form', press: 'button', within: ownForm, reads: saveWords },
];

/** P medium. */
export const classicForm = '#editPage';
export const classicSave = 'input[name="save"], input[name="save_new"]';
/** U: the page's author names the buttons; ids are not translated. */
export const pageSave = 'input[type="submit"], button[type="submit"], button:not([type])';
export const pageCancel = '[id*="cancel" i], [name*="cancel" i], [formnovalidate]';

/** Ends an edit without saving, or begins one: what was known of ownership is looked at again. P high, S. */
export const startsAnew = 'button[name="CancelEdit"], button.inline-edit-trigger, button[name="Edit"]';

export const path = {
  root: '.runtime_sales_pathassistantPathAssistant, runtime_sales_pathassistant-path, .slds-path', // S, S, S
  item: '.slds-path__item', // S high
  current: 'slds-is-current', // S high
  active: 'slds-is-active', // S high: the one a person has chosen
  stored: 'data-tab-name', // U: the value behind the translated label
  label: '.slds-path__title', // P medium
};

export const closedStage = 'select.stepAction, .stepAction select'; // S medium
export const newOwner = '.forceChangeOwnerContent'; // S medium

/** U: the flag of a case comment by the naming rule, then by its API name; else a form's one box that can be ticked. */
export const publishedFlag = [
  `[${anchor}$=".IsPublished"] input`,
  'input[name="IsPublished"]',
  'input[type="checkbox"]',
];
/** U: who may see a post in a case feed; API values AllUsers and InternalUsers. */
export const postAudience = '[data-visibility]';

export const recordName = [
  'records-highlights2 [slot="primaryField"]', // S medium
  '[slot="primaryField"]', // S: the same in a shadow root of its own
  'records-entity-label', // P medium
];
/** S medium: what is shown when nobody edits. */
export const shownValue = '[slot="outputField"]';

export const failed = [
  'records-record-edit-error .errorsList li', // S high
  '.pageLevelErrors li',
  '.fieldLevelErrors .errorsList',
  '.genericNotification',
  '.forceToastMessage[class*="error"]', // U: which toast says what
  'lightning-toast[variant="error"]', // U
].join();
/** U: which toast says what. */
export const stored = '.forceToastMessage[class*="success"], lightning-toast[variant="success"]';
