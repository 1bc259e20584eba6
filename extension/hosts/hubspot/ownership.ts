import type { Trigger } from '#shared/seams/trigger.ts';
import { findFirst, tidy } from '../dom.ts';
import { keys, openedPick, option, ownership, propertyFields, propertyValues } from './selectors.ts';

/** HubSpot stores a stage when it is chosen, so the choice is the save. */
export type Choice = { readonly control: HTMLElement; readonly change: Trigger };

/** The option a press would choose: the one under it, or the one the keyboard stands on. */
function findOption(target: Element): HTMLElement | null {
  const active = target.getAttribute('aria-activedescendant');
  const owner = active === null ? null : target.ownerDocument.getElementById(active);
  return (owner ?? target).closest<HTMLElement>(option);
}

/** The button that owns the list says which property it is; the list itself hangs elsewhere in the page. */
function ownerOf(list: Element): Element {
  const id = CSS.escape(list.id);
  const owner = id && document.querySelector(`[aria-owns~="${id}"],[aria-controls~="${id}"]`);
  if (owner) return owner;
  const [open, other] = document.querySelectorAll(openedPick);
  return open === undefined || other !== undefined ? list : open;
}

/** A ticket's status is a button with a label beside it (Single). */
function labelOf(button: Element): string {
  const ids = button.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const labels = ids.map((id) => document.getElementById(id)).filter((label) => label !== null);
  const keyed = labels.flatMap((label) => [...label.querySelectorAll(keys)]);
  const words = keyed.map((string) => string.getAttribute('data-key'));
  return [...labels.map(({ id }) => id), ...words, ...labels.map((label) => label.textContent)].join(' ');
}

const isFieldOf = ({ property, label }: (typeof ownership)[number], button: Element): boolean =>
  button.closest(propertyFields(property)) !== null || label.test(labelOf(button));

export function findChoice(target: Element): Choice | null {
  const control = findOption(target);
  const list = control?.closest('[role="listbox"],[role="menu"]');
  if (!control || !list || control.getAttribute('aria-disabled') === 'true') return null;
  if (control.getAttribute('aria-selected') === 'true') return null;
  const button = ownerOf(list);
  const found = ownership.find((one) => isFieldOf(one, button));
  const to = control.getAttribute('data-option-value') ?? '';
  if (found === undefined || to === '') return null;
  return { control, change: { kind: found.kind, to } };
}

/** Whether the property shows the chosen option now, with whatever sign its button has behind it. */
export const isShownAs = ({ kind }: Trigger, label: string): boolean =>
  ownership.some((one) => {
    const shown = one.kind === kind ? findFirst(document, propertyValues(one.property)) : null;
    return shown !== null && tidy(shown.textContent ?? '').replace(/[^\p{L}\p{N}).]+$/u, '') === label;
  });
