import type { Trigger, TriggerKind } from '#shared/seams/trigger.ts';
import { isShown, parentOf, tidy } from '../dom.ts';
import { closestOf, findAll } from './flat-tree.ts';
import { recordHere } from './record.ts';
import type { SaveControl } from './save-control.ts';
import { anchor, borders, closedStage, fieldAnchor, form, newOwner, path, startsAnew } from './selectors.ts';

/** What an ownership field held before anybody touched it, by record and field. Strings alone, and only of records just edited. */
let before = new Map<string, string>();

/** `Opportunity.StageName`: who works on the record next follows from it. */
function kindOf(name: string): TriggerKind | null {
  if (/^(?:Opportunity\.StageName|(?:Case|Lead)\.Status)$/.test(name)) return 'stage';
  return name.endsWith('.OwnerId') ? 'owner' : null;
}

const nameOf = (item: Element): string => item.getAttribute(anchor)?.slice('sfdc:RecordField.'.length) ?? '';

const keyOf = (name: string): string => `${recordHere()?.id ?? 'new'} ${name}`;

/** What is stored of the choice; where the page doesn't say, what is shown. */
function valueIn(item: Element): string | null {
  const [box] = findAll(item, '[role="combobox"], select');
  if (box === undefined) return null;
  if (box instanceof HTMLSelectElement) return box.value || tidy(box.selectedOptions[0]?.text ?? '');
  const shown = box instanceof HTMLInputElement ? box.value || box.placeholder : (box.textContent ?? '');
  return box.dataset.value || tidy(shown);
}

/** Before its value can change, a field gets a click or a key: the first is when it is looked at. */
export function noteOwnership(target: Element): void {
  for (let at: Element | null = target; at !== null; at = parentOf(at)) {
    if (at.matches(startsAnew)) forgetOwnership();
    if (at.matches(fieldAnchor)) noteItem(at);
  }
}

function noteItem(item: Element): void {
  const name = nameOf(item);
  if (kindOf(name) === null || before.has(keyOf(name))) return;
  const value = valueIn(item);
  if (value !== null) before.set(keyOf(name), value);
}

export const knownOwnership = () => before;

/** Saved or given up: the next look is the first again. A save that is told late forgets nothing of the edit begun since. */
export const forgetOwnership = (known = before): void => {
  if (known === before) before = new Map();
};

export function changesOf(control: SaveControl): readonly Trigger[] {
  if (control.kind === 'path') return stepOf(control.element);
  const place = closestOf(control.element, control.kind === 'form' ? `${form}, ${borders}` : borders);
  if (place === null) return [];
  if (control.kind === 'closed-stage') return chosen('stage', findAll(place, closedStage)[0]?.parentElement);
  if (control.kind === 'owner') return chosen('owner', findAll(place, newOwner)[0]);
  return findAll(place, fieldAnchor).flatMap((item) => changeIn(item) ?? []);
}

function changeIn(item: HTMLElement): Trigger | null {
  const name = nameOf(item);
  const kind = kindOf(name);
  const was = before.get(keyOf(name));
  if (kind === null || was === undefined || !isShown(item)) return null;
  const now = valueIn(item);
  return now === null || now === was ? null : { kind, to: now };
}

function chosen(kind: TriggerKind, item: Element | null | undefined): readonly Trigger[] {
  const value = item ? valueIn(item) : null;
  return value ? [{ kind, to: value }] : [];
}

/** The step a person has chosen; without one, the step after the current. */
function stepOf(button: Element): readonly Trigger[] {
  const root = closestOf(button, path.root);
  const items = root === null ? [] : findAll(root, path.item);
  const current = items.findIndex((item) => item.classList.contains(path.current));
  const active = items.findIndex((item) => item.classList.contains(path.active));
  const next = items[active >= 0 && active !== current ? active : current + 1];
  if (next === undefined) return [];
  const [stored] = [next, ...findAll(next, `[${path.stored}]`)].filter((one) =>
    one.hasAttribute(path.stored),
  );
  const [label = next] = findAll(next, path.label);
  const to = stored?.getAttribute(path.stored) ?? tidy(label.textContent ?? '');
  return [{ kind: 'stage', to }];
}
