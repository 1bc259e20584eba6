import { isShown, until } from '../dom.ts';
import type { Attempt, SaveOutcome } from '../host.ts';
import { forgetHand } from './ownership.ts';
import { findPaneFor, findPaneInView, isDirty, type Pane } from './pane.ts';
import { failure, logged } from './selectors.ts';

const longestSave = 12_000;

/** Each sign is a guess, so two have to agree where two can be had. */
export async function watchSave(attempt: Attempt, signal: AbortSignal): Promise<SaveOutcome> {
  const [editor] = attempt.editors;
  const ticket = attempt.record?.id.split(':').at(-1) ?? '';
  const find = (): Pane | null => (ticket === '' ? findPaneInView() : findPaneFor(ticket));
  const countLog = () => find()?.root.querySelectorAll(logged).length ?? 0;
  const logBefore = countLog();
  // The mark may come a moment after the change it stands for.
  let wasDirty = false;
  const isClean = () => {
    const dirty = isDirty(ticket) === true;
    wasDirty ||= dirty;
    return wasDirty && !dirty;
  };
  const signs = [isClean];
  if ((editor?.read() ?? '') !== '') {
    signs.push(
      () => (editor?.read() ?? '') === '',
      () => countLog() > logBefore,
    );
  }
  const hasFailed = () => {
    const told = find()?.root.querySelector(failure);
    return told != null && isShown(told);
  };
  const isSaved = () => signs.filter((isSo) => isSo()).length >= Math.min(2, signs.length);
  // A complaint about the try before this one is taken down first.
  let isOld = hasFailed();
  const isOver = () => {
    if (isOld) isOld = hasFailed();
    return isSaved() || (!isOld && hasFailed());
  };
  const pane = find();
  if (!(await until(document, isOver, longestSave, signal))) return isOld ? 'failed' : 'unknown';
  if (!isSaved()) return 'failed';
  if (pane !== null) forgetHand(pane);
  return 'saved';
}
