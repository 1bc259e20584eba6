import type { GuardWords } from '../messages.ts';
import { button, draw } from './draw.ts';
import type { GuardRoot } from './guard-root.ts';
import { nextFrame } from './next-frame.ts';
import { place } from './place.ts';

/** Long enough to be read twice. It stays for as long as somebody is at it. */
const shownFor = 12_000;

export type Notice = { readonly show: () => void; readonly hide: () => void };

type Page = { readonly root: GuardRoot; readonly words: GuardWords; readonly language: string };

/**
 * A word in passing of a change that is only warned about, which has no field for a mark to stand at: it holds nothing, asks
 * nothing and goes by itself.
 */
export function createNotice({ root, words, language }: Page): Notice {
  const box = draw('div', { class: 'card', role: 'status', lang: language });
  let later: ReturnType<typeof setTimeout> | undefined;
  const hide = () => {
    clearTimeout(later);
    if (box.contains(root.shadow.activeElement)) root.giveFocusBack();
    box.remove();
  };
  const stay = () => clearTimeout(later);
  const passBy = () => {
    stay();
    later = setTimeout(hide, shownFor);
  };
  box.style.paddingInlineEnd = '3em';
  box.addEventListener('pointerenter', stay);
  box.addEventListener('focusin', stay);
  box.addEventListener('pointerleave', passBy);
  box.addEventListener('focusout', passBy);

  const show = () => {
    root.raise();
    box.replaceChildren();
    root.shadow.append(box);
    passBy();
    // What comes into a box that is there already is read aloud.
    nextFrame(() => {
      const shut = button('×', hide, 'x');
      shut.setAttribute('aria-label', words.close);
      box.replaceChildren(words.handoffWarned, shut);
      place(box, null, root.host);
    });
  };
  return { show, hide };
}
