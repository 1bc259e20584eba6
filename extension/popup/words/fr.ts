import { english, type PopupWords } from './en.ts';

export const french: PopupWords = { ...english };
