import { button, draw } from './draw.ts';
import { guardRoot } from './guard-root.ts';
import { place } from './place.ts';

/** Of everything Baton says, the page itself carries only this: the words come from a worker that is gone then. */
const english = 'Baton was updated. Reload this page to have notes checked again.';

/** A dead guard's last word. It holds nothing and stands in nobody's way. */
export function showReloadNote(sentence: string = english, close = 'Close'): AbortController {
  const life = new AbortController();
  const root = guardRoot(() => life.abort(), life.signal);
  const note = draw('div', { class: 'card', role: 'status' }, sentence);
  const shut = button('×', () => life.abort(), 'x');
  shut.setAttribute('aria-label', close);
  note.append(shut);
  note.style.paddingInlineEnd = '3em';
  root.shadow.append(note);
  life.signal.addEventListener('abort', () => root.host.remove());
  place(note, null, root.host);
  return life;
}
