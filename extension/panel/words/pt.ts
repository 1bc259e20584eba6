import { english, type PanelWords } from './en.ts';

export const portuguese: PanelWords = { ...english };
