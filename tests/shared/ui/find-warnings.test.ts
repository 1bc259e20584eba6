import { describe, expect, it } from 'vitest';
import { findWarnings, type Sending } from '#shared/ui/form/find-warnings.ts';
import {
  at,
  awayFrom,
  directory,
  directoryWith,
  hand,
  monday,
  rota,
  seam,
  template,
} from '../../support/company.ts';
import { given, noteWith, promise } from '../../support/handoffs.ts';

const sending = (changes: Partial<Sending> = {}): Sending => ({
  ...{ template, seam, directory, sender: 'sam', now: monday, issues: [] },
  note: noteWith({ to: given(hand('rita')) }),
  ...changes,
});

const kindsOf = (changes: Partial<Sending>) => findWarnings(sending(changes)).map(({ kind }) => kind);

describe('before it is sent', () => {
  it('nothing is said when nothing will go wrong', () => {
    expect(findWarnings(sending())).toEqual([]);
  });

  it('an absence is said, with who would be asked instead', () => {
    const absences = [awayFrom('2026-11-20T00:00', '2026-11-30T08:00')];
    const [warning] = findWarnings(sending({ directory: directoryWith({ rita: { absences } }) }));
    expect(warning).toEqual({
      ...{ kind: 'receiver-away', hand: hand('rita'), until: at('2026-11-30T08:00'), cover: 'cora' },
    });
  });

  it('a cover who is away as well is none', () => {
    const absences = [awayFrom('2026-11-20T00:00', '2026-11-30T08:00')];
    const away = directoryWith({ rita: { absences }, cora: { absences } });
    expect(findWarnings(sending({ directory: away }))[0]).toMatchObject({ cover: null });
  });

  it('a rota that nobody is on is said', () => {
    const empty = { ...directory, rotas: directory.rotas.map((one) => ({ ...one, shifts: [] })) };
    const note = noteWith({ to: given(rota) });
    expect(kindsOf({ directory: empty, note })).toEqual(['nobody-on-rota']);
    expect(kindsOf({ note })).toEqual([]);
  });

  it('no hour that both teams work before the date is said', () => {
    // Friday 18:00 in Berlin, noon in New York; on Sunday it is wanted, and nobody works at the weekend.
    const friday = at('2026-11-27T17:00');
    const note = noteWith({ to: given(hand('rita')), by: given('2026-11-29') });
    expect(kindsOf({ note, now: friday })).toEqual(['no-shared-hour']);
    expect(kindsOf({ note, now: at('2026-11-27T14:30') })).toEqual([]);
  });

  it('a promise that nobody agreed to is said, unless the sender delivers it', () => {
    const withOne = (one: ReturnType<typeof promise>) =>
      noteWith({ to: given(hand('rita')), promises: given([one]) });
    expect(kindsOf({ note: withOne(promise()) })).toEqual(['not-agreed']);
    expect(kindsOf({ note: withOne(promise({ agreed: true })) })).toEqual([]);
    expect(kindsOf({ note: withOne(promise({ deliverer: { id: 'sam', name: 'Sam' } })) })).toEqual([]);
  });

  it('two facts that can’t both be true are said with both', () => {
    const sides = [
      { from: 'Seats', value: '250' },
      { from: 'the deal', value: '200' },
    ] as const;
    const issue = { field: 'seats', severity: 'warns', sentence: 'They differ.', mend: 'Check.' } as const;
    const issues = [
      { ...issue, kind: 'contradiction', sides },
      { ...issue, kind: 'vague' },
    ] as const;
    expect(findWarnings(sending({ issues }))).toEqual([
      { kind: 'contradiction', sentence: 'They differ.', sides },
    ]);
  });
});
