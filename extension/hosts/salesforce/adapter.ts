import { describeChain, isShown } from '../dom.ts';
import type { Attempt, Editor, HostAdapter, SelfCheck, Way } from '../host.ts';
import { editorAround, editorsOf, fields, type SavedBy } from './editor.ts';
import { findAll, pressedIn, shadowRootOf } from './flat-tree.ts';
import { facts } from './index.ts';
import { changesOf, forgetOwnership, knownOwnership, noteOwnership } from './ownership.ts';
import { readPageFacts } from './page-facts.ts';
import { findRecord } from './record.ts';
import { controlAt, controlNear, controlOf, type SaveControl } from './save-control.ts';
import { watchOutcome } from './save-outcome.ts';
import { classicForm, notePanel, richField, textField, version } from './selectors.ts';
import { apiNameOf, surfaceOf } from './surface.ts';

export const adapter: HostAdapter = {
  facts,
  selectors: version,
  /** Never a `pointerdown` or `mousedown`: without them a field keeps its focus and Aura never hears of its value. */
  gates: ['click', 'submit', 'keydown'],
  findAttempt: (event) => {
    const target = pressedIn(event);
    if (target === null) return null;
    if (event instanceof SubmitEvent) return attemptOfSubmit(event);
    if (event.type !== 'click' && event.type !== 'keydown') return null;
    if (event.isTrusted) noteOwnership(target);
    if (event instanceof KeyboardEvent) return isShortcut(event) ? attemptNear(target) : null;
    const control = controlAt(target) ?? submittedFrom(event, target);
    return control === null ? null : attemptOf(control, wayOf(event));
  },
  findTarget: pressedIn,
  findClosed: (event) => {
    const [host] = event.composedPath();
    return event.isTrusted || !(host instanceof Element) ? null : shadowRootOf(host);
  },
  findEditor: (within) => editorAround(within),
  findRecord,
  readFacts: readPageFacts,
  checkItself,
  watchSave: async (attempt, signal) => {
    const known = knownOwnership();
    const outcome = await watchOutcome(attempt, isStillThere, signal);
    if (outcome === 'saved') forgetOwnership(known);
    return outcome;
  },
  describe: describeChain,
};

/** Empty fields are no part of a save; where work changes hands one of them may take the note that has to go with it. */
function attemptOf(control: SaveControl, way: Way): Attempt {
  const changes = changesOf(control);
  const editors = editorsOf(control).filter(
    (editor) =>
      editor.audience === 'public' || editor.read() !== '' || (changes.length > 0 && isUsual(editor)),
  );
  return { way, control: control.element, record: findRecord(), editors, changes };
}

const isUsual = ({ surface }: Editor): boolean =>
  facts.surfaces.some(({ id, isUsual }) => isUsual && id === surface);

function attemptNear(target: Element): Attempt | null {
  const control = controlNear(target);
  const attempt = control === null ? null : attemptOf(control, 'shortcut');
  return attempt !== null && attempt.editors.length + attempt.changes.length > 0 ? attempt : null;
}

/** Classic and Visualforce: a form that was not begun by a press, or goes on after one. */
function attemptOfSubmit({ target, submitter }: SubmitEvent): Attempt | null {
  if (!(target instanceof HTMLFormElement)) return null;
  const buttons = submitter === null ? target.querySelectorAll<HTMLElement>('input, button') : [submitter];
  for (const button of buttons) {
    const control = controlOf(button);
    if (control !== null) return attemptOf(control, 'submit');
  }
  return null;
}

/** Enter in a field of a closed root presses its form's button, and the event tells of the field alone. */
function submittedFrom(event: Event, target: Element): SaveControl | null {
  if (!event.isTrusted || !(event instanceof MouseEvent) || event.detail > 0) return null;
  if (!(target instanceof HTMLInputElement)) return null;
  const button = target.form?.querySelector<HTMLElement>('button:not([type="button"]), input[type="submit"]');
  return button ? controlOf(button) : null;
}

function wayOf(event: Event): Way {
  if (!event.isTrusted) return 'script';
  if (event instanceof PointerEvent && event.pointerType === 'touch') return 'touch';
  return event instanceof MouseEvent && event.detail > 0 ? 'mouse' : 'key';
}

/** U: that Salesforce saves by these. AltGr types letters with Ctrl and Alt down, and a word being composed is not a command. */
const isShortcut = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) &&
  !event.altKey &&
  !event.shiftKey &&
  !event.isComposing &&
  /^(?:s|enter)$/i.test(event.key);

const typedIn = `${textField}, ${richField}`;

const everywhere = (selector: string) => findAll(document.documentElement, selector);

function editorsShown(found: readonly Element[]): readonly Editor[] {
  const savedBy: SavedBy = new Map();
  return found.flatMap((element) => (isShown(element) ? (editorAround(element, savedBy) ?? []) : []));
}

const isStillThere = (key: string): boolean =>
  editorsShown(everywhere(fields)).some((editor) => editor.key === key && editor.read() !== '');

/** Every root of the page is opened for this, in every frame: once for all that is asked. */
function checkItself(): SelfCheck {
  const found = everywhere(`${fields}, button`);
  const editors = editorsShown(found.filter((element) => element.matches(fields)));
  const internal = editors.filter(({ audience }) => audience === 'internal');
  if (internal.length > 0) return { sees: 'editors', editors };
  if (editors.some(({ audience }) => audience === 'unknown')) {
    return { sees: 'not-enough', why: 'unknown-audience' };
  }
  const isAlone = found.some(
    (element) =>
      element.matches(typedIn) && isShown(element) && isOurs(element) && editorAround(element) === null,
  );
  if (isAlone) return { sees: 'not-enough', why: 'editor-without-save' };
  const isBare = found.some((button) => {
    const kind = button.matches('button') && isShown(button) ? controlOf(button)?.kind : undefined;
    return (kind === 'comment' || kind === 'note') && editorsOf({ element: button, kind }).length === 0;
  });
  return isBare ? { sees: 'not-enough', why: 'save-without-editor' } : { sees: 'nothing-here' };
}

/** A field that is known to be saved by something, if only it were found. */
const isOurs = (element: Element): boolean =>
  apiNameOf(element) !== null
    ? surfaceOf(element, 'form')?.audience === 'internal'
    : element.closest(`${notePanel}, ${classicForm}`) !== null;
