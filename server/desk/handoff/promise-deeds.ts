import type { OpenPromise } from '#shared/handoffs/handoff.ts';
import type { HandoffDeed } from './deeds.ts';

/** A promise is agreed to or refused, and in the end kept, moved or broken; never forgotten. */
export const deedsFor = ({ id, words }: OpenPromise): readonly HandoffDeed[] => [
  {
    ...{ name: `agree ${id}`, label: 'Agree to deliver it', what: `“${words}” has your yes from then on.` },
    parts: [],
    wish: () => ({ type: 'AgreePromise', promise: id }),
  },
  {
    ...{
      name: `refuse ${id}`,
      label: 'Refuse to deliver it',
      what: 'The sender hears it while there is still time.',
    },
    parts: [{ name: 'reason', label: 'Why it can’t be delivered like this', kind: 'words' }],
    wish: ({ reason = '' }) => ({ type: 'RefusePromise', promise: id, reason }),
  },
  {
    ...{ name: `keep ${id}`, label: 'Kept', what: `“${words}” is done.` },
    parts: [{ name: 'evidence', label: 'How you know', kind: 'words' }],
    wish: ({ evidence = '' }) => ({ type: 'KeepPromise', promise: id, evidence }),
  },
  {
    ...{
      name: `move ${id}`,
      label: 'Move',
      what: 'It gets another day, and somebody has told the customer.',
    },
    parts: [
      { name: 'due', label: 'The new day', kind: 'day' },
      { name: 'toldBy', label: 'Who told the customer', kind: 'anybody' },
    ],
    wish: ({ due = '', toldBy = '' }) => ({ type: 'MovePromise', promise: id, due, toldBy }),
  },
  {
    ...{
      name: `break ${id}`,
      label: 'Broken',
      what: 'It will not be kept, and somebody has told the customer.',
    },
    parts: [
      { name: 'reason', label: 'Why', kind: 'words' },
      { name: 'toldBy', label: 'Who told the customer', kind: 'anybody' },
    ],
    wish: ({ reason = '', toldBy = '' }) => ({ type: 'BreakPromise', promise: id, reason, toldBy }),
  },
];
