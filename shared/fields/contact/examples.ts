import type { Example } from '../field-type.ts';
import { problemSentences } from '../problem-sentences.ts';
import type { Contact } from './index.ts';

export const examples: readonly Example<Contact>[] = [
  {
    input: { name: 'Maria Lopez', role: 'COO', email: 'maria@acme.example', phone: '+1 555 010 0199' },
    value: { name: 'Maria Lopez', role: 'COO', email: 'maria@acme.example', phone: '+1 555 010 0199' },
    text: 'Maria Lopez; COO; maria@acme.example; +1 555 010 0199',
  },
  { input: { name: 'Priya N.', role: '' }, value: { name: 'Priya N.' }, text: 'Priya N.' },
  { input: { role: 'COO' }, refused: problemSentences['no-name'] },
  { input: { name: 'Maria', email: 'ask her' }, refused: problemSentences['no-email'] },
  { input: { name: 'Maria', phone: 'none' }, refused: problemSentences['no-phone'] },
  { input: 'the team', refused: problemSentences['no-contact'] },
];
