import { english, type OptionsWords } from './en.ts';

export const french: OptionsWords = { ...english };
