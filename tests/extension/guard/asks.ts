import type { Ask } from '#extension/guard/guard-state.ts';
import type { RecordRef } from '#shared/records/record-ref.ts';

export const record: RecordRef = {
  host: 'plain',
  type: 'ticket',
  id: '7',
  url: 'https://plain.test/7',
  name: 'Oven is cold',
};

export const note = (more: Partial<Ask> = {}): Ask => ({
  id: 'note 7 body',
  surface: 'note',
  record,
  editor: 'body',
  savesItself: false,
  text: 'Follow up.',
  verdict: 'nothing',
  mode: 'block',
  handoff: null,
  ...more,
});

export const otherNote = (more: Partial<Ask> = {}): Ask =>
  note({ id: 'note 8 other', editor: 'other', ...more });

export const change = (more: Partial<Ask> = {}): Ask =>
  note({
    id: 'handoff 7 sales-onboarding',
    surface: 'stage',
    editor: null,
    text: null,
    handoff: {
      change: { kind: 'stage', to: 'won' },
      seam: 'sales-onboarding',
      template: { id: 'sales-to-onboarding', version: 1 },
    },
    ...more,
  });
