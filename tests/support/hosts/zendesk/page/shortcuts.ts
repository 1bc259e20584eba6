import { useEffect } from 'react';
import { choices } from './choices.ts';
import type { Status } from './statuses.ts';

const statusOf: Readonly<Record<string, Status>> = {
  KeyO: 'open',
  KeyP: 'pending',
  KeyD: 'hold',
  KeyS: 'solved',
};

/** Where Zendesk listens for its shortcuts is not known, so each place can be asked for. */
export function useShortcuts(isActive: boolean, submit: (status: string) => void): void {
  useEffect(() => {
    if (!isActive || choices.keys === 'off') return;
    const hear = (event: Event) => {
      if (!(event instanceof KeyboardEvent) || event.isComposing) return;
      if (event.getModifierState('AltGraph')) return;
      const status = statusOf[event.code];
      if (status === undefined || !event.ctrlKey || !event.altKey) return;
      event.preventDefault();
      submit(status);
    };
    const kind = choices.keys === 'keyup' ? 'keyup' : 'keydown';
    const place = choices.keys === 'capture' ? window : document;
    place.addEventListener(kind, hear, choices.keys === 'capture');
    return () => place.removeEventListener(kind, hear, choices.keys === 'capture');
  }, [isActive, submit]);
}
