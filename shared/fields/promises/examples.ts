import type { Example } from '../field-type.ts';
import { problemSentences } from '../problem-sentences.ts';
import type { CustomerPromise } from './promise.ts';

const day1: CustomerPromise = {
  words: 'Can my data import on day one? Yes: CSV up to 20k rows',
  to: 'Maria Lopez, COO',
  due: '2027-03-15',
  inContract: false,
  deliverer: { id: 'p-ben', name: 'Ben Ito' },
  agreed: true,
};

export const examples: readonly Example<readonly CustomerPromise[]>[] = [
  {
    input: [day1],
    value: [day1],
    text: '- “Can my data import on day one? Yes: CSV up to 20k rows” to Maria Lopez, COO; due Mon 15 Mar 2027; not in the contract; delivered by Ben Ito [person p-ben]; agreed',
  },
  {
    input: [
      { ...day1, words: 'SSO with “Okta”\nby launch', inContract: true, agreed: false, kind: 'custom' },
    ],
    value: [{ ...day1, words: 'SSO with “Okta” by launch', inContract: true, agreed: false, kind: 'custom' }],
    text: '- “SSO with “Okta” by launch” to Maria Lopez, COO; due Mon 15 Mar 2027; in the contract; custom work; delivered by Ben Ito [person p-ben]; not agreed yet',
  },
  { input: [], value: [], text: '' },
  { input: 'told them we’d handle it', refused: problemSentences['no-promises'] },
  { input: [{ ...day1, words: ' ' }], refused: problemSentences['no-promised-words'] },
  { input: [{ ...day1, due: 'soon' }], refused: problemSentences['no-promised-day'] },
  {
    input: [{ ...day1, deliverer: { kind: 'rota', id: 'r', name: 'Data rota' } }],
    refused: problemSentences['no-deliverer'],
  },
];
