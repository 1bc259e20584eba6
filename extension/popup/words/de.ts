import { english, type PopupWords } from './en.ts';

export const german: PopupWords = { ...english };
