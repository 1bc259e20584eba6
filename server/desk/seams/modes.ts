import { type Mode, modes } from '#shared/seams/seam.ts';

/** What each mode does to whoever writes a note. */
export const modeWords: Readonly<Record<Mode, { readonly name: string; readonly what: string }>> = {
  off: { name: 'Off', what: 'Nothing can be sent over it, and no page asks for it.' },
  observe: { name: 'Observe', what: 'Handoffs can be sent. Pages count and stop nobody.' },
  warn: { name: 'Warn', what: 'Pages say what is missing; every save goes through.' },
  block: { name: 'Block', what: 'Pages hold a save that tells the next person nothing, with a way out.' },
};

export const modeIn = (text: string): Mode => modes.find((mode) => mode === text) ?? 'off';
