import type { LocalDate } from '../../time/local-date.ts';
import type { ControlGiven } from './control.tsx';
import { TextBox } from './TextBox.tsx';

type Given = ControlGiven & {
  readonly value: LocalDate | '';
  readonly onChange: (value: LocalDate | '') => void;
  readonly min?: LocalDate;
};

export const DayBox = (given: Given) => <TextBox type="date" {...given} />;
