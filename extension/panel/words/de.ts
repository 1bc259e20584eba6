import { english, type PanelWords } from './en.ts';

export const german: PanelWords = { ...english };
