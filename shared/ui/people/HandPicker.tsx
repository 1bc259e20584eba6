import type { Hand } from '../../records/person-ref.ts';

export type HandPickerGiven = {
  readonly label: string;
  readonly value: Hand | null;
  readonly onChange: (hand: Hand | null) => void;
  readonly kinds?: 'all' | 'people';
  /** Ids that can’t be chosen here. */
  readonly without?: readonly string[];
  readonly hint?: string;
  readonly issue?: string;
};

export const HandPicker = ({ label }: HandPickerGiven) => <p>{label}</p>;
