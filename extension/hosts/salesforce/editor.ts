import { isShown, parentOf } from '../dom.ts';
import type { Editor } from '../host.ts';
import { closestOf, findAll } from './flat-tree.ts';
import { recordHere } from './record.ts';
import { controlNear, type SaveControl } from './save-control.ts';
import { borders, form, lineField, mailFrame, richField, textField } from './selectors.ts';
import { mayBeSurface, surfaceOf } from './surface.ts';
import { isTyped, readField, writeField } from './text-field.ts';

export const fields = [textField, richField, lineField, mailFrame].join();

const isOpen = (element: HTMLElement): boolean =>
  isShown(element) && !(isTyped(element) && (element.readOnly || element.disabled));

/** The fields a press of this control saves: of its own form, else of the nearest place around it that has any; of a path none. */
export function editorsOf(control: SaveControl): readonly Editor[] {
  if (control.kind === 'path') return [];
  const whole = control.kind === 'form' ? closestOf(control.element, form) : null;
  if (whole !== null) return editorsIn(whole, control, null);
  let inside: Element | null = null;
  for (let at = parentOf(control.element); at !== null; at = parentOf(at)) {
    const found = editorsIn(at, control, inside);
    if (found.length > 0 || at.matches(borders)) return found;
    inside = at;
  }
  return [];
}

const editorsIn = (place: Element, control: SaveControl, skip: Element | null): readonly Editor[] =>
  findAll(place, fields, skip).flatMap((element, index) => editorAt(element, control, index) ?? []);

/** What the controls of a page save, asked once a look: a form of many fields is walked once and not once a field. */
export type SavedBy = Map<Element, readonly Editor[]>;

/** The field around this element, with the control that saves it. */
export function editorAround(within: Element, savedBy: SavedBy = new Map()): Editor | null {
  const element = closestOf(within, fields);
  if (!(element instanceof HTMLElement) || !mayBeSurface(element)) return null;
  const control = controlNear(element, ({ kind }) => surfaceOf(element, kind) !== null);
  if (control === null) return null;
  const editors = savedBy.get(control.element) ?? editorsOf(control);
  savedBy.set(control.element, editors);
  return editors.find((one) => one.element === element) ?? null;
}

function editorAt(element: HTMLElement, { kind }: SaveControl, index: number): Editor | null {
  const surfaced = isOpen(element) ? surfaceOf(element, kind) : null;
  if (surfaced === null) return null;
  const isNamed = surfaced.surface.includes('.');
  return {
    ...surfaced,
    key: [placeOf(element), surfaced.surface, isNamed ? '' : index].join(' '),
    element,
    fieldName: isNamed ? labelOf(element) : null,
    savesItself: kind === 'note',
    read: () => readField(element),
    write: (writing) => writeField(element, writing),
  };
}

/** Two composers on one record may be open at once: in the page, in a dialog, docked. */
function placeOf(element: Element): string {
  const border = closestOf(element, '[role="dialog"], .forceDockingPanel, .cuf-feedElement');
  const place = border?.getAttribute('data-id') ?? border?.className.split(' ')[0] ?? 'page';
  return `${recordHere()?.id ?? 'new'} ${place}`;
}

/** Where the page says it without a person's help: the label beside the field. */
function labelOf(element: HTMLElement): string | null {
  const item = closestOf(element, '[field-label]')?.getAttribute('field-label');
  return item ?? (isTyped(element) ? (element.labels?.[0]?.textContent ?? null) : null);
}
