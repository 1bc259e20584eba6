import { tellWorker } from '../door/tell-worker.ts';
import type { Managed, Settings } from '../worker-door.ts';

export type Known = { readonly settings: Settings; readonly managed: Managed };

export const changeSettings = (settings: Settings, changed: Partial<Settings>): void => {
  void tellWorker('change-settings', { settings: { ...settings, ...changed } });
};
