import { isShown, parentOf, tidy } from '../dom.ts';
import { closestOf, findAll } from './flat-tree.ts';
import {
  borders,
  type ControlKind,
  type ControlRule,
  classicForm,
  classicSave,
  controls,
  pageCancel,
  pageSave,
} from './selectors.ts';

export type SaveControl = { readonly element: HTMLElement; readonly kind: ControlKind };

const pressable = 'button, input[type="submit"], input[type="button"], [role="button"], [role="menuitem"]';

/** A press may land on an icon in the button. */
const deepest = 8;

export function controlAt(target: Element): SaveControl | null {
  let at: Element | null = target;
  for (let steps = 0; at !== null && steps < deepest; steps += 1, at = parentOf(at)) {
    if (at.matches(pressable)) return controlOf(at as HTMLElement);
  }
  return null;
}

export function controlOf(element: HTMLElement): SaveControl | null {
  const kind = kindOf(element);
  return kind === null ? null : { element, kind };
}

function kindOf(element: HTMLElement): ControlKind | null {
  const rule = controls.find((one) => element.matches(one.press) && stands(element, one));
  if (rule !== undefined) return rule.kind;
  if (element.matches(classicSave) && element.closest(classicForm) !== null) return 'classic';
  return isPageSave(element) ? 'visualforce' : null;
}

function stands(element: Element, { reads, within, holding }: ControlRule): boolean {
  if (reads?.test(tidy(element.textContent ?? '')) === false) return false;
  if (within === undefined) return true;
  const place = closestOf(element, within);
  return place !== null && (!holding || findAll(place, holding).length > 0);
}

export const isVisualforce = (): boolean => /\.vf\.force\.com$/.test(location.hostname);

const isPageSave = (element: Element): boolean =>
  isVisualforce() &&
  element.matches(pageSave) &&
  !element.matches(pageCancel) &&
  element.closest('form') !== null;

/** The control that would save this field: in the nearest place around it that has one. */
export function controlNear(
  field: Element,
  fits: (control: SaveControl) => boolean = () => true,
): SaveControl | null {
  let inside: Element | null = null;
  for (let at: Element | null = field; at !== null; at = parentOf(at)) {
    for (const element of findAll(at, pressable, inside)) {
      const control = isShown(element) ? controlOf(element) : null;
      if (control !== null && fits(control)) return control;
    }
    if (at.matches(borders)) return null;
    inside = at;
  }
  return null;
}
