import type { Page } from 'playwright';
import { deal, press, reach, ticket } from '../../support/hosts/salesforce/hands.ts';

/** A place for a note in a practice host: how a person gets there, what saves it, and where the host itself keeps it. */
export type NoteField = {
  readonly name: string;
  readonly host: string;
  readonly url: string;
  /** Ready to be typed in. */
  readonly enter: (page: Page) => Promise<void>;
  readonly type: (page: Page, text: string) => Promise<void>;
  /** Presses the host's own button. */
  readonly save: (page: Page) => Promise<void>;
  /** From the editor's own state; what is drawn may say something else. */
  readonly state: (page: Page) => Promise<string | null>;
  /** null: the host's editor knows none. */
  readonly redo: string | null;
};

declare const practice: {
  readonly getData: (ticket: string) => string | null;
  readonly state: ((name: string) => string | null) & {
    readonly aura: Readonly<Record<string, string>>;
    readonly form: Readonly<Record<string, string>>;
  };
  readonly quillText: () => string | null;
};

const typing = (page: Page, text: string) => page.keyboard.type(text);

const hubspot = (name: string, query: string, redo: string | null = 'Control+y'): NoteField => {
  const editor = (page: Page) => page.locator('.activity-window [contenteditable="true"]').last();
  return {
    ...{ name: `HubSpot, ${name}`, host: 'hubspot', redo, type: typing },
    url: `https://app.hubspot.com/contacts/4821973/record/0-3/90112233?interaction=note&${query}`,
    enter: (page) => editor(page).click(),
    save: (page) => page.locator('.activity-window .save').last().click(),
    state: (page) => page.evaluate(() => practice.state('note')),
  };
};

const zendesk = (name: string, query: string, redo: string | null = 'Control+y'): NoteField => {
  const editor =
    '[data-test-id="omnicomposer-rich-text-ckeditor"]:visible, [data-test-id="standalone-rich-text-ckeditor"]:visible';
  return {
    ...{ name: `Zendesk, ${name}`, host: 'zendesk', redo },
    url: `https://acme.zendesk.com/agent/tickets/4711?${query}`,
    // Key by key CKEditor 35 types backwards into an empty field; all at once it does not.
    type: query.includes('ck=35') ? (page, text) => page.keyboard.insertText(text) : typing,
    enter: (page) => page.locator(editor).click(),
    save: (page) => page.locator('[data-test-id="submit_button-button"]:visible').click(),
    state: (page) => page.evaluate(() => practice.getData('4711')),
  };
};

type Place = {
  readonly url: string;
  readonly field: string;
  readonly save: string;
  readonly state: NoteField['state'];
};

const salesforce = (name: string, place: Place): NoteField => ({
  ...{ name: `Salesforce, ${name}`, host: 'salesforce', url: place.url, state: place.state },
  redo: 'Control+Shift+z',
  enter: async (page) => (await reach(page, place.field)).click(),
  // Quill 2 loses its place after the first key in synthetic shadow; all at once it does not.
  type: (page, text) =>
    place.field.endsWith('.ql-editor') ? page.keyboard.insertText(text) : typing(page, text),
  save: async (page) => press(page, await reach(page, place.save), 'mouse'),
});

const named = (field: string) => `[data-target-selection-name="sfdc:RecordField.${field}"] textarea`;
const saveEdit = 'button[name="SaveEdit"]';
const inForm = (field: string) => (page: Page) =>
  page.evaluate((key) => practice.state.form[key] ?? null, field);
/** Aura hears of a value when its field is left. */
const inAura = (page: Page) =>
  page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    return practice.state.aura['Task.Description'] ?? null;
  });
const inQuill = (page: Page) => page.evaluate(() => practice.quillText());
const note = {
  ...{ field: '.notesEditPanel .ql-editor', save: '.footerCmps .slds-button_brand', state: inQuill },
};
const call = { url: deal(), field: named('Task.Description'), save: 'button.cuf-publisherShareButton' };
const description = { field: named('Opportunity.Description'), save: saveEdit };

/** One of each host, as it is met first. */
export const noteFields: readonly NoteField[] = [
  hubspot('ProseMirror', 'react=18'),
  zendesk('CKEditor 48', 'ck=48'),
  salesforce('Log a Call in Aura', { ...call, state: inAura }),
  salesforce('a note in Quill 1', { ...note, url: deal('open=note') }),
];

/** Older, newer and stranger ones. */
export const otherNoteFields: readonly NoteField[] = [
  hubspot('ProseMirror in React 19 with react-aria', 'react=19&save=aria'),
  hubspot('Draft.js', 'react=17&editor=draft', null),
  zendesk('CKEditor 41 and older menus', 'ck=41&garden=legacy'),
  zendesk('CKEditor 35 in German', 'ck=35&lang=de'),
  zendesk('an editor that is replaced after a paste', 'swap=1', null),
  zendesk('the older interface', 'surface=standard'),
  salesforce('a note in Quill 2', { ...note, url: deal('open=note&quill=2') }),
  salesforce('Log a Call in LWC', {
    ...{ ...call, url: deal('call=lwc'), save: saveEdit, state: inForm('Description') },
  }),
  ...['synthetic', 'native', 'closed', 'mixed'].map((shadow) =>
    salesforce(`Opportunity.Description in ${shadow} shadow`, {
      ...{ ...description, url: deal(`edit=inline&shadow=${shadow}`), state: inForm('Description') },
    }),
  ),
  salesforce('a case comment', {
    ...{ url: ticket('open=case-comment'), field: named('CaseComment.CommentBody'), save: saveEdit },
    state: inForm('CommentBody'),
  }),
];
