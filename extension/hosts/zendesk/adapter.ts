import { describeChain, targetOf } from '../dom.ts';
import type { Attempt, Editor, HostAdapter, SelfCheck } from '../host.ts';
import { findComposer, findField } from './composer.ts';
import { facts } from './index.ts';
import { changesIn, rememberHand } from './ownership.ts';
import { findPaneInView, type Pane, paneOf } from './pane.ts';
import { findPress } from './press.ts';
import { findRecord, readFacts, recordOf } from './record.ts';
import { watchSave } from './saved.ts';
import { hands, sends, submits, version, wrappers } from './selectors.ts';

const isAgentPage = () => location.pathname.includes('/agent');

function findAttempt(event: Event): Attempt | null {
  const target = targetOf(event);
  if (target === null || !isAgentPage()) return null;
  if (event instanceof MouseEvent && event.button !== 0) return null;
  // Only what a person does counts: Zendesk reassigns by itself as well.
  if (event.isTrusted && target.closest(hands) !== null) {
    const touched = paneOf(target) ?? findPaneInView();
    if (touched !== null) rememberHand(touched);
  }
  const press = findPress(event, target);
  if (press === null) return null;
  const { way, control, pane, isEnter } = press;
  const composer = findComposer(pane);
  const editor = composer !== null && isEnter ? { ...composer, surface: 'internal-note-on-enter' } : composer;
  return {
    way,
    control,
    record: recordOf(pane),
    editors: editor === null ? [] : [editor],
    changes: changesIn(pane),
  };
}

const canSave = ({ root }: Pane) => root.querySelector(`${submits},${sends}`) !== null;

function findEditor(within: Element): Editor | null {
  const pane = isAgentPage() ? paneOf(within) : null;
  if (pane === null || !canSave(pane)) return null;
  return findField(pane)?.contains(within) === true ? findComposer(pane) : null;
}

/** A composer that is folded away is no editor, and nothing is amiss. */
function checkItself(): SelfCheck {
  const pane = isAgentPage() ? findPaneInView() : null;
  if (pane === null) {
    const isOpen = isAgentPage() && document.querySelector(submits) !== null;
    return isOpen ? { sees: 'not-enough', why: 'unknown-page' } : { sees: 'nothing-here' };
  }
  const editor = findComposer(pane);
  if (editor === null) {
    const isStrange = canSave(pane) && pane.root.querySelector(wrappers) === null;
    return isStrange ? { sees: 'not-enough', why: 'save-without-editor' } : { sees: 'nothing-here' };
  }
  if (!canSave(pane)) return { sees: 'not-enough', why: 'editor-without-save' };
  if (editor.audience === 'unknown') return { sees: 'not-enough', why: 'unknown-audience' };
  return { sees: 'editors', editors: [editor] };
}

export const adapter: HostAdapter = {
  facts,
  selectors: version,
  gates: ['click', 'keydown', 'keyup'],
  findAttempt,
  findTarget: targetOf,
  findEditor,
  findRecord,
  readFacts,
  checkItself,
  watchSave,
  describe: describeChain,
};
