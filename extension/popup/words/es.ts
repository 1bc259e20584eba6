import { english, type PopupWords } from './en.ts';

export const spanish: PopupWords = { ...english };
