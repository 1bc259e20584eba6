import { english, type PopupWords } from './en.ts';

export const japanese: PopupWords = { ...english };
