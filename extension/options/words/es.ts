import { english, type OptionsWords } from './en.ts';

export const spanish: OptionsWords = { ...english };
