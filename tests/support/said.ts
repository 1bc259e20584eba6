import { said } from '#shared/templates/defaults/said.ts';
import type { FieldValue, Note } from '#shared/templates/note.ts';
import { hand, record, seam } from './company.ts';
import { given, Story, type Wish } from './handoffs.ts';

/** Sam heard Rita say something to Priya, and wrote it down. */
export const saidNote = (values: Readonly<Record<string, FieldValue>> = {}): Note => ({
  template: { id: said.id, version: said.version },
  values: {
    said: given('You get the full export by Friday'),
    whom: given('Priya Nair'),
    by: given('2026-12-04'),
    to: given(hand('rita')),
    ...values,
  },
});

export const sayIt = (note: Note = saidNote(), to = [hand('rita')]): Wish => ({
  ...{ type: 'Send', seam: seam.id, record, note, to },
});

export const unsaid = () => new Story({ template: said });

/** From here on the handoff is decided with the seam it keeps. */
export function oneSided(note: Note = saidNote()): Story {
  const story = unsaid().does(sayIt(note), 'sam');
  story.changes = { template: said, seam: story.open.seam };
  return story;
}

/** A yes without a word more. */
export const yes: Wish = { type: 'Accept', readBack: { outcome: '', firstStep: '', by: '2026-12-04' } };

export const confirmed = (): Story => oneSided().does(yes, 'rita');
