import type { Handoff } from '#shared/handoffs/handoff.ts';
import { momentIn } from '../form/moment-text.ts';
import type { Situation, Wish } from './probe.ts';

export type Part = {
  readonly name: string;
  readonly label: string;
  readonly kind:
    | 'words'
    | 'line'
    | 'day'
    | 'moment'
    | 'anybody'
    | 'hand'
    | 'side'
    | 'gaps'
    | 'pause'
    | 'yes-no';
  readonly hint?: string;
  readonly optional?: boolean;
};

export type Values = Readonly<Record<string, string>>;

/** Something a person may do with a handoff: what it asks for, and the command it becomes. */
export type HandoffDeed = {
  readonly name: string;
  readonly label: string;
  readonly what: string;
  readonly parts: readonly Part[];
  readonly wish: (values: Values, situation: Situation) => Wish;
  /** Most people come for these; the others stand behind "More". */
  readonly isMain?: boolean;
};

const words = (name: string, label: string, hint?: string): Part => ({
  ...{ name, label, kind: 'words' },
  ...(hint === undefined ? {} : { hint }),
});
const of = (values: Values, name: string): string => values[name] ?? '';

/** Somebody or a rota, as a choice writes it. */
function handIn(text: string, { directory }: Situation) {
  const [kind, ...rest] = text.split(' ');
  const id = rest.join(' ');
  const named = kind === 'rota' ? directory.rotas : directory.people;
  const name = named.find((one) => one.id === id)?.name ?? '';
  return { kind: kind === 'rota' ? ('rota' as const) : ('person' as const), id, name };
}

const gapsIn = (values: Values) =>
  Object.entries(values)
    .filter(([name, why]) => name.startsWith('gap ') && why.trim() !== '')
    .map(([name, why]) => ({ field: name.slice(4), why }));

const momentOf = (text: string) => (momentIn(text) ?? 0) as Handoff['sentAt'];

export const deeds: readonly HandoffDeed[] = [
  {
    ...{ name: 'accept', label: 'Accept', what: 'Say it back in your own words. It is yours from then on.' },
    parts: [
      words('outcome', 'What will be true when this is done?', 'In your own words, not the sender’s.'),
      words('firstStep', 'Your first step'),
      {
        name: 'by',
        label: 'Done by',
        kind: 'day',
        hint: 'A day after the one wanted needs the sender’s yes.',
      },
    ],
    wish: (values) => ({
      type: 'Accept',
      readBack: { outcome: of(values, 'outcome'), firstStep: of(values, 'firstStep'), by: of(values, 'by') },
    }),
    isMain: true,
  },
  {
    ...{
      name: 'answer',
      label: 'Answer',
      what: 'The question waits for you; the turn goes back when you answer.',
    },
    parts: [
      words('text', 'Your answer'),
      { name: 'agrees', label: 'Do you agree to the later day?', kind: 'yes-no', optional: true },
    ],
    wish: (values, { handoff }) => ({
      ...{ type: 'Answer', text: of(values, 'text') },
      agrees: handoff.questions.at(-1)?.kind === 'later-date' ? of(values, 'agrees') !== 'no' : null,
    }),
    isMain: true,
  },
  {
    ...{
      name: 'return',
      label: 'Return',
      what: 'It goes back to the sender with what is missing marked in the fields.',
    },
    parts: [{ name: 'gaps', label: 'What is missing', kind: 'gaps' }],
    wish: (values) => ({ type: 'Return', gaps: gapsIn(values) }),
    isMain: true,
  },
  {
    ...{ name: 'decline', label: 'Not mine', what: 'Somebody else is asked, and you are not asked again.' },
    parts: [
      words('reason', 'Why is it not yours?'),
      { name: 'whose', label: 'Whose is it?', kind: 'hand', optional: true },
    ],
    wish: (values, situation) => ({
      ...{ type: 'Decline', reason: of(values, 'reason') },
      whose: of(values, 'whose') === '' ? null : handIn(of(values, 'whose'), situation),
    }),
    isMain: true,
  },
  {
    ...{ name: 'complete', label: 'Complete', what: 'The sender is asked to confirm.' },
    parts: [words('outcome', 'What came of it')],
    wish: (values) => ({ type: 'Complete', outcome: of(values, 'outcome') }),
    isMain: true,
  },
  {
    ...{ name: 'confirm', label: 'Confirm', what: 'It is done, and this handoff ends.' },
    parts: [],
    wish: () => ({ type: 'Confirm' }),
    isMain: true,
  },
  {
    ...{ name: 'reopen', label: 'Reopen', what: 'It goes back to whoever did the work.' },
    parts: [words('reason', 'What is left to do')],
    wish: (values) => ({ type: 'Reopen', reason: of(values, 'reason') }),
    isMain: true,
  },
  {
    ...{ name: 'take', label: 'Take it', what: 'Both sides wait for each other. You end that.' },
    parts: [],
    wish: () => ({ type: 'Take' }),
    isMain: true,
  },
  {
    ...{
      name: 'disclaim',
      label: 'Not mine, because',
      what: 'When neither side takes it, the seam’s owner decides.',
    },
    parts: [words('reason', 'Why is it not yours?')],
    wish: (values) => ({ type: 'Disclaim', reason: of(values, 'reason') }),
    isMain: true,
  },
  {
    ...{ name: 'ask', label: 'Ask', what: 'The turn moves to whoever you ask, and their clock runs.' },
    parts: [{ name: 'to', label: 'Whom', kind: 'side' }, words('text', 'Your question')],
    wish: (values) => ({ type: 'Ask', to: of(values, 'to'), text: of(values, 'text') }),
    isMain: true,
  },
  {
    ...{
      name: 'progress',
      label: 'Tell how it goes',
      what: 'The sender sees it, and nobody asks whether you are on it.',
    },
    parts: [words('text', 'How it goes')],
    wish: (values) => ({ type: 'Progress', text: of(values, 'text') }),
  },
  {
    ...{
      name: 'reassign',
      label: 'Hand it to somebody else',
      what: 'They say it back first; a new accept clock starts.',
    },
    parts: [{ name: 'to', label: 'To', kind: 'hand' }, words('reason', 'Why')],
    wish: (values, situation) => ({
      ...{ type: 'Reassign', to: handIn(of(values, 'to'), situation), reason: of(values, 'reason') },
    }),
  },
  {
    ...{ name: 'snooze', label: 'Be reminded later', what: 'Nobody asks whether you are on it until then.' },
    parts: [{ name: 'until', label: 'Until', kind: 'moment' }],
    wish: (values) => ({ type: 'Snooze', until: momentOf(of(values, 'until')) }),
  },
  {
    ...{
      name: 'pause',
      label: 'Pause',
      what: 'Working time stops; a customer’s date does not. The sender sees it.',
    },
    parts: [
      { name: 'reason', label: 'Waiting for', kind: 'pause' },
      { name: 'until', label: 'Until', kind: 'moment' },
    ],
    wish: (values) => ({
      ...{ type: 'Pause', until: momentOf(of(values, 'until')) },
      reason: of(values, 'reason') as Extract<Wish, { type: 'Pause' }>['reason'],
    }),
  },
  {
    ...{
      name: 'withdraw',
      label: 'Withdraw',
      what: 'It ends, and nobody has to do anything. It can’t be taken back.',
    },
    parts: [words('reason', 'Why')],
    wish: (values) => ({ type: 'Withdraw', reason: of(values, 'reason') }),
  },
];
