import { english, type PopupWords } from './en.ts';

export const portuguese: PopupWords = { ...english };
