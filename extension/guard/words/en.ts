import type { GuardWords } from '../../messages.ts';

export const en: GuardWords = {
  clear: 'Clear',
  unclear: 'Unclear',
  nothing: 'Says nothing yet',
  markName: 'Note check',
  heldTitle: 'This note is not saved yet',
  heldLead: 'The next person can’t tell what to do. Your text is still in its field.',
  storedLead: 'This page may have stored the text already. The next person still can’t tell what to do.',
  handoffTitle: 'This handoff is not complete yet',
  handoffLead: 'The change is not saved. The next team needs a few facts before the work is theirs.',
  handoffWarned:
    'This change passes work on without its handoff. It goes through; the next team still needs a few facts, which you can send from Baton.',
  fillIn: 'Fill it in',
  saveAnyway: 'Save anyway',
  askReason: 'Why save it as it is? A few words are enough. Whoever looks after this handover can read them.',
  reasonSaysNothing: 'That gives no reason yet. A few words will do, such as “customer is on the phone”.',
  allow: 'Allow this save',
  back: 'Back',
  close: 'Close',
  canSave: 'You can save now. Press the page’s own button again.',
  openPanel: 'Open Baton',
  panelName: 'Baton',
  panelWidth: 'Width of the panel',
  reload: 'Baton was updated. Reload this page to have notes checked again.',
};
