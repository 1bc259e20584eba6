import type { LocalDate } from '../../time/local-date.ts';
import type { Example } from '../field-type.ts';
import { problemSentences } from '../problem-sentences.ts';

export const examples: readonly Example<LocalDate>[] = [
  { input: '2027-01-14', value: '2027-01-14', text: 'Thu 14 Jan 2027' },
  { input: '2028-02-29', value: '2028-02-29', text: 'Tue 29 Feb 2028' },
  { input: '2027-02-29', refused: problemSentences['no-day'] },
  { input: 'asap', refused: problemSentences['no-day'] },
  { input: 20270114, refused: problemSentences['no-day'] },
];
