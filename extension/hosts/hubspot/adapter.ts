import { describeChain, isShown, targetOf, tidy, until } from '../dom.ts';
import type { Attempt, Editor, HostAdapter, SaveOutcome, Way } from '../host.ts';
import { facts } from './index.ts';
import { kindOfComposer } from './kind.ts';
import { noticePress } from './opened.ts';
import { type Choice, findChoice, isShownAs } from './ownership.ts';
import { findRecord, isHubSpot, readFacts } from './record.ts';
import { editors, notOurs, saves, version } from './selectors.ts';
import { type Composer, findComposer, isPage, isSave } from './window.ts';
import { readEditor, writeEditor } from './write.ts';

const longestSave = 8_000;

const isPress = ({ key }: KeyboardEvent) => key === 'Enter' || key === ' ';
const isShortcut = ({ key, ctrlKey, metaKey }: KeyboardEvent) => key === 'Enter' && (ctrlKey || metaKey);

/** Buttons of react-aria are pressed by keys without a click. */
const isKeyOnPage = (event: Event, target: Element): boolean =>
  event.type === 'keydown' &&
  event instanceof KeyboardEvent &&
  isPress(event) &&
  target.closest(editors) === null;

function wayOf(event: Event): Way {
  if (!event.isTrusted) return 'script';
  if (event instanceof KeyboardEvent) return isShortcut(event) ? 'shortcut' : 'key';
  if (event.type === 'submit') return 'submit';
  if (event instanceof PointerEvent && event.pointerType === 'touch') return 'touch';
  return event instanceof MouseEvent && event.type === 'click' && event.detail === 0 ? 'key' : 'mouse';
}

/** The pressed save control, if this event presses one. A menu inside Send opens a menu and sends nothing. */
function findPressed(event: Event, target: Element): HTMLElement | null {
  if (event instanceof SubmitEvent) {
    const { submitter } = event;
    return submitter !== null && isSave(submitter)
      ? submitter
      : (target.querySelector(saves) as HTMLElement | null);
  }
  if (event instanceof KeyboardEvent && !isPress(event)) return null;
  const save = target.closest<HTMLElement>(saves);
  const menu = target.closest('[aria-haspopup]');
  return save === null || (menu !== null && menu !== save && save.contains(menu)) ? null : save;
}

function findSaving(event: Event, target: Element): Composer | null {
  if (event instanceof KeyboardEvent && isShortcut(event)) {
    const field = target.closest(editors);
    const composer = findComposer(field ?? target);
    // From a field elsewhere the climb ends at the page, which is nobody's window.
    return composer === null || (field === null && isPage(composer.box)) ? null : composer;
  }
  const pressed = findPressed(event, target);
  return pressed === null ? null : findComposer(pressed);
}

const editorOf = (composer: Composer): Editor => {
  const { surface, audience } = kindOfComposer(composer);
  const record = findRecord();
  const find = () =>
    composer.editor.isConnected ? composer.editor : (findComposer(composer.box)?.editor ?? null);
  return {
    key: `${record?.type ?? ''}:${record?.id ?? location.pathname}:${surface}`,
    surface,
    audience,
    element: composer.editor,
    fieldName: null,
    savesItself: false,
    read: () => {
      const editor = find();
      return editor === null ? null : readEditor(editor);
    },
    write: (writing) => writeEditor(find, writing),
  };
};

const ofChoice = (event: Event, choice: Choice): Attempt => ({
  way: wayOf(event),
  control: choice.control,
  record: findRecord(),
  editors: [],
  changes: [choice.change],
});

function findAttempt(event: Event): Attempt | null {
  const target = targetOf(event);
  if (target === null || !isHubSpot()) return null;
  if (event.type === 'click' || isKeyOnPage(event, target)) noticePress(target);
  if (event instanceof KeyboardEvent) {
    if (event.isComposing || !isPress(event) || event.getModifierState('AltGraph')) return null;
  } else if (event instanceof MouseEvent && event.button !== 0) return null;
  const choice = event.type === 'submit' ? null : findChoice(target);
  if (choice !== null) return ofChoice(event, choice);
  const composer = findSaving(event, target);
  if (composer === null || composer.save.getAttribute('aria-disabled') === 'true') return null;
  return {
    way: wayOf(event),
    control: composer.save,
    record: findRecord(),
    editors: [editorOf(composer)],
    changes: [],
  };
}

function findEditor(within: Element): Editor | null {
  const field = within.closest(editors);
  const composer = field === null || !isHubSpot() ? null : findComposer(field);
  return composer === null ? null : editorOf(composer);
}

const shownOf = (selector: string) =>
  [...document.querySelectorAll(selector)].filter(
    (found) => isShown(found) && found.closest(notOurs) === null,
  );

function checkItself(): ReturnType<HostAdapter['checkItself']> {
  if (!isHubSpot()) return { sees: 'nothing-here' };
  const written = shownOf(editors);
  const paired = written.map((field) => findEditor(field)).filter((editor) => editor !== null);
  const known = paired.filter(({ audience }) => audience !== 'unknown');
  if (known.length > 0) return { sees: 'editors', editors: known };
  if (paired.length > 0) return { sees: 'not-enough', why: 'unknown-audience' };
  if (written.length > 0) return { sees: 'not-enough', why: 'editor-without-save' };
  if (shownOf(saves).length > 0) return { sees: 'not-enough', why: 'save-without-editor' };
  return { sees: 'nothing-here' };
}

/** Saved: the window goes away, or its editor is emptied. A choice is stored when its property shows something else. */
async function watchSave(attempt: Attempt, signal: AbortSignal): Promise<SaveOutcome> {
  const [editor] = attempt.editors;
  const { control } = attempt;
  if (editor === undefined) {
    const [change] = attempt.changes;
    const label = tidy(control?.textContent ?? '');
    if (change === undefined || label === '') return 'unknown';
    const isStored = () => isShownAs(change, label);
    return (await until(document, isStored, longestSave, signal)) ? 'saved' : 'unknown';
  }
  const isGone = () => {
    const text = editor.read();
    return text === null || text === '' || !(control?.isConnected ?? false);
  };
  return (await until(document, isGone, longestSave, signal)) ? 'saved' : 'unknown';
}

export const adapter: HostAdapter = {
  facts,
  selectors: version,
  gates: ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'submit', 'keydown', 'keyup'],
  findAttempt,
  findTarget: targetOf,
  findEditor,
  findRecord,
  readFacts,
  checkItself,
  watchSave,
  describe: describeChain,
};
