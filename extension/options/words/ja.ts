import { english, type OptionsWords } from './en.ts';

export const japanese: OptionsWords = { ...english };
