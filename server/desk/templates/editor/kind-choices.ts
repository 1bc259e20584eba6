import type { FieldTypeName } from '#shared/fields/field-type.ts';
import type { Choice } from '../../form/ChoiceField.tsx';
import { kindWords } from '../kind-words.ts';

export const kindChoices: readonly Choice[] = Object.entries(kindWords).map(([value, label]) => ({
  value,
  label,
}));

const isKind = (text: string): text is FieldTypeName => text in kindWords;

export const kindIn = (text: string): FieldTypeName => (isKind(text) ? text : 'text');
