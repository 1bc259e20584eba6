import type { NotLooking } from '../../messages.ts';

/** What the popup says. English gives the keys; a language that lacks one does not compile. `{names}` are filled in. */
export const english = {
  title: 'Baton',
  waitingForMe: 'Waiting for me',
  askedOfMe: 'Asked of me as well',
  iWaitFor: 'I wait for',
  nothingForMe: 'Nothing waits for you.',
  nothingElse: 'You wait for nobody.',
  offline: 'Baton can’t be reached just now. This is what was known last.',
  accept: 'Accept…',
  acceptTitle: 'Accept: say it back',
  outcome: 'In your words: what will be true when this is done?',
  firstStep: 'Your first step',
  by: 'By when',
  sendAccept: 'Accept',
  cancel: 'Cancel',
  kept: 'Kept here. It is sent as soon as Baton can be reached.',
  gone: 'This handoff is not in this browser, or is accepted already.',
  notConnected: 'This browser is not connected',
  notConnectedHelp:
    'Notes are checked already. Connect it to your company’s Baton to send and take handoffs.',
  connect: 'Connect…',
  settings: 'Settings',
  openPanel: 'Open panel',
  onItsWay: 'On its way: {count}',
  refusedTitle: 'Not taken: {count}',
  drop: 'Drop it',
  guarded: 'Notes on this page are checked.',
  nothingHere: 'There is nothing to check on this page.',
  notGuarded: 'Notes on this page are not checked: {why}',
  why: {
    'rules-missing': 'the rules have not come yet. Reload the page.',
    'switched-off': 'this site is switched off, by you or your company.',
    'extension-reloaded': 'Baton was updated. Reload the page.',
    'too-slow': 'the check took too long here, so saving goes first.',
    threw: 'something in Baton went wrong here. It was noted.',
    late: 'the page was open before Baton. Reload it.',
    'card-removed': 'the page takes Baton’s card away.',
    'editor-without-save': 'there is a note field whose save button is not known.',
    'save-without-editor': 'there is a save button whose note field is not known.',
    'unknown-audience': 'it is not certain that only colleagues read what is written here.',
    unreadable: 'the note field can’t be read.',
    'unknown-page': 'this kind of page is not known yet.',
  } satisfies Record<NotLooking, string>,
};

export type PopupWords = typeof english;
