import { english, type OptionsWords } from './en.ts';

export const german: OptionsWords = { ...english };
