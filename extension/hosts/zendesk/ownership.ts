import type { Trigger } from '#shared/seams/trigger.ts';
import { isDirty, type Pane } from './pane.ts';
import { agentTag, groupTag } from './selectors.ts';

type Hand = { readonly group: string; readonly assignee: string };
type Baseline = Hand & { readonly wasDirty: boolean };

/** Who had a ticket before a person began to change it. Zendesk changes it too; that is not a handoff. */
const baselines = new Map<string, Baseline>();

const titles = (root: Element, tag: string) =>
  [...root.querySelectorAll(`${tag}[title],${tag} [title]`)].map((one) => one.getAttribute('title') ?? '');

/** The agent's tag shows the group before the agent; alone, the group has a tag of its own. */
function handOf({ root }: Pane): Hand {
  const both = titles(root, agentTag);
  return {
    group: (both.length > 1 ? both[0] : titles(root, groupTag)[0]) ?? '',
    assignee: both.at(-1) ?? '',
  };
}

const keyOf = ({ ticket }: Pane) => (ticket === '' ? location.pathname : ticket);

/** A mark of unsaved work that is gone again: what stands there now was saved, or taken back. */
function refresh(pane: Pane): void {
  const key = keyOf(pane);
  const baseline = baselines.get(key);
  if (baseline === undefined) return;
  const dirty = isDirty(pane.ticket) === true;
  if (baseline.wasDirty && !dirty) baselines.delete(key);
  else baselines.set(key, { ...baseline, wasDirty: dirty });
}

/** A hand is on the field, and its press is not yet heard by the page. */
export function rememberHand(pane: Pane): void {
  refresh(pane);
  const key = keyOf(pane);
  if (!baselines.has(key)) baselines.set(key, { ...handOf(pane), wasDirty: isDirty(pane.ticket) === true });
}

export const forgetHand = (pane: Pane): void => void baselines.delete(keyOf(pane));

/** What Zendesk stores are numbers, which the page does not show: rules go by the names. */
export function changesIn(pane: Pane): readonly Trigger[] {
  refresh(pane);
  const before = baselines.get(keyOf(pane));
  if (before === undefined) return [];
  const now = handOf(pane);
  const changes: Trigger[] = [];
  if (now.group !== before.group && now.group !== '') changes.push({ kind: 'group', to: now.group });
  if (now.assignee !== before.assignee && now.assignee !== '') {
    changes.push({ kind: 'assignee', to: now.assignee });
  }
  return changes;
}
