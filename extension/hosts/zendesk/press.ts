import { parentOf } from '../dom.ts';
import type { Way } from '../host.ts';
import { findField, kindOf } from './composer.ts';
import { findPaneInView, type Pane, paneOf } from './pane.ts';
import {
  dialogs,
  hands,
  menuItems,
  sends,
  shortcuts,
  submitItems,
  submitMenu,
  submits,
} from './selectors.ts';

/** A press that saves. `isEnter`: plain Enter in a messaging composer, of which nobody knows whether it sends. */
export type Press = {
  readonly way: Way;
  readonly control: Element | null;
  readonly pane: Pane;
  readonly isEnter: boolean;
};

const isPressKey = ({ key }: KeyboardEvent) => key === 'Enter' || key === ' ';

const controls = [submits, submitItems, menuItems, sends].join();

/** By place on the keyboard: with Option a Mac tells another letter. */
const isShortcut = ({ code, ctrlKey, altKey, metaKey, shiftKey }: KeyboardEvent) =>
  ctrlKey && altKey && !metaKey && !shiftKey && shortcuts.includes(code);

function wayOf(event: Event): Way {
  if (!event.isTrusted) return 'script';
  if (event instanceof KeyboardEvent) return isShortcut(event) ? 'shortcut' : 'key';
  if (event instanceof PointerEvent && event.pointerType === 'touch') return 'touch';
  return event instanceof MouseEvent && event.detail > 0 ? 'mouse' : 'key';
}

const paneFor = (target: Element): Pane | null =>
  target.closest(dialogs) === null ? (paneOf(target) ?? findPaneInView()) : null;

/** The menu of the submit button while it is open around something: both stand in one group, whatever the group is called. */
function findOpenMenu(target: Element, { root }: Pane): Element | null {
  const menu = root.querySelector(`${submitMenu}[aria-expanded="true"]`);
  let group = menu;
  while (group !== null && group !== root && group.querySelector(submits) === null) group = parentOf(group);
  return group?.contains(target) === true && target.closest(hands) === null ? menu : null;
}

/** Older menus hear their keys in a hidden field beside the items; the item it stands on is named there. */
function findItemByKey(target: Element, menu: Element): Element | null {
  if (target.closest(`${submitMenu},${submits}`) !== null) return null;
  const active = target.getAttribute('aria-activedescendant');
  return (active === null ? null : document.getElementById(active)) ?? menu;
}

/** A Send that stands with the ticket's own field, not with that of a side conversation. */
function findSend(target: Element, pane: Pane): Element | null {
  const send = target.closest(sends);
  if (send === null) return null;
  const field = findField(pane);
  let box: Element | null = send;
  while (box !== null && box.querySelector('[contenteditable],textarea') === null) box = parentOf(box);
  return field !== null && box?.contains(field) === true ? send : null;
}

const isMessaging = (pane: Pane) =>
  kindOf(pane).audience === 'internal' &&
  [...pane.root.querySelectorAll(sends)].some((send) => findSend(send, pane) !== null);

/** Items act when the key goes down; an item under a key that comes up was only just opened. */
function findControl(event: Event, target: Element, pane: Pane): Element | null {
  const button = target.closest(submits) ?? findSend(target, pane);
  if (button !== null || event.type === 'keyup') return button;
  const item = target.closest(submitItems);
  const menu = item === null ? findOpenMenu(target, pane) : null;
  if (menu === null) return item;
  return event.type === 'keydown' ? findItemByKey(target, menu) : target.closest(menuItems);
}

export function findPress(event: Event, target: Element): Press | null {
  const way = wayOf(event);
  if (event instanceof KeyboardEvent) {
    if (event.isComposing || event.getModifierState('AltGraph')) return null;
    if (isShortcut(event)) {
      const pane = paneFor(target);
      return pane === null ? null : { way, control: null, pane, isEnter: false };
    }
    if (!isPressKey(event)) return null;
  } else if (target.closest(controls) === null) return null;
  const pane = paneFor(target);
  if (pane === null) return null;
  const control = findControl(event, target, pane);
  if (control !== null) {
    const isOff = control.matches(':disabled,[aria-disabled="true"]');
    return isOff ? null : { way, control, pane, isEnter: false };
  }
  if (!(event instanceof KeyboardEvent) || event.key !== 'Enter') return null;
  if (event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return null;
  const isEnter = findField(pane)?.contains(target) === true && isMessaging(pane);
  return isEnter ? { way, control: null, pane, isEnter } : null;
}
