import { describe, expect, it } from 'vitest';
import { quickAlone } from '#extension/panel/form/alone.ts';
import { readerWith } from '#extension/panel/form/judge.ts';
import { findHandIn, prefillFromText } from '#extension/panel/form/prefill-from-text.ts';
import { composeNote } from '#shared/templates/compose.ts';
import { quick } from '#shared/templates/defaults/quick.ts';
import type { Template } from '#shared/templates/template.ts';
import { lexicon as english } from '#shared/vagueness/lexicon/en/index.ts';

const roster = {
  people: [
    { id: 'dana', name: 'Dana Cole', email: 'dana@example.test' },
    { id: 'dan', name: 'Dan', email: 'dan@example.test' },
    { id: 'aiko', name: '森愛子', email: 'aiko@example.test' },
  ],
  rotas: [{ id: 'duty', name: 'Support duty' }],
};
const reader = readerWith([english]);
const read = (text: string, template: Template = quick, saysNothing = false) =>
  prefillFromText(text, {
    ...{ template, roster, saysNothing, today: '2026-11-23' },
    dates: reader.datesIn(text, '2026-11-23T10:00'),
  });
const typed = (value: unknown) => ({ kind: 'given', value, source: 'typed' });

describe('a note read into the form', () => {
  it('a colleague becomes the receiver, a day the date, the words the outcome', () => {
    const text = 'Dana Cole sends the contract by 3 March 2027';
    expect(read(text)).toEqual({
      to: typed({ kind: 'person', id: 'dana', name: 'Dana Cole' }),
      'next-step-by': typed('2027-03-03'),
      outcome: typed(text),
    });
  });

  it('where names are only written down, the name is', () => {
    expect(read('Dana Cole will know.', quickAlone).to).toEqual(typed('Dana Cole'));
  });

  it('what says nothing is not carried over', () => {
    expect(read('Follow up.', quick, true)).toEqual({});
  });

  it('a day that is over is nobody’s next step', () => {
    expect(read('We spoke on 3 March 2020 about it')['next-step-by']).toBeUndefined();
  });

  it('a composed note is that note again', () => {
    const values = { outcome: typed('All of Hamburg is imported'), to: typed('Ben') } as never;
    const note = { template: { id: quickAlone.id, version: 1 }, values };
    expect(read(composeNote(note, quickAlone, null).plain, quickAlone)).toEqual(values);
  });
});

describe('a name in a text', () => {
  it.each([
    ['ask Support duty first', 'duty'],
    ['Danube is not Dan', 'dan'],
    ['次は森愛子さんに', 'aiko'],
    ['dana cole knows', 'dana'],
  ])('%s: %s', (text, id) => {
    expect(findHandIn(text, roster)?.id).toBe(id);
  });

  it('nobody is taken where two are called the same', () => {
    const two = {
      people: [
        { id: '1', name: 'Dan', email: '' },
        { id: '2', name: 'Dan', email: '' },
      ],
      rotas: [],
    };
    expect(findHandIn('Dan knows', two)).toBeNull();
  });
});
