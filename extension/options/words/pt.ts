import { english, type OptionsWords } from './en.ts';

export const portuguese: OptionsWords = { ...english };
