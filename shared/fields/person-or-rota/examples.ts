import type { Hand } from '../../records/person-ref.ts';
import type { Example } from '../field-type.ts';
import { problemSentences } from '../problem-sentences.ts';

const dana: Hand = { kind: 'person', id: 'p-dana', name: 'Dana Cole' };
const rota: Hand = { kind: 'rota', id: 'r-onboarding', name: 'Onboarding on duty' };

export const examples: readonly Example<Hand>[] = [
  { input: dana, value: dana, text: 'Dana Cole [person p-dana]' },
  { input: rota, value: rota, text: 'Onboarding on duty [rota r-onboarding]' },
  { input: { kind: 'team', id: 't-1', name: 'Onboarding' }, refused: problemSentences['bare-team'] },
  { input: 'the team', refused: problemSentences['no-hand'] },
  { input: { kind: 'person', id: '', name: 'Dana Cole' }, refused: problemSentences['no-hand'] },
];
