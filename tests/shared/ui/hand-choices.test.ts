import { describe, expect, it } from 'vitest';
import { closest, peopleChoices, rotaChoices } from '#shared/ui/people/hand-choices.ts';
import { english } from '#shared/ui/words/en.ts';
import { directory, directoryWith, hand, monday, personNamed } from '../../support/company.ts';

const context = { directory, now: monday, words: english, exact: String };
const names = (
  query: string,
  people = peopleChoices(context),
  chosen = null as ReturnType<typeof hand> | null,
) => closest(people, query, chosen).map((choice) => choice.hand.name);

const crowd = Array.from({ length: 3_000 }, (_, place) => personNamed(`person${place}`));

describe('whom one can choose', () => {
  it('is found by a part of the name or the e-mail, with or without its accents', () => {
    const people = peopleChoices({
      ...context,
      directory: { ...directory, people: [personNamed('zo', { name: 'Zoë Müller', email: 'zm@acme.test' })] },
    });
    expect(names('ita')).toEqual(['Rita']);
    expect(names('zoe mull', people)).toEqual(['Zoë Müller']);
    expect(names('ACME', people)).toEqual(['Zoë Müller']);
    expect(names('nobody')).toEqual([]);
  });

  it('is never a whole company at once, but always whoever is chosen', () => {
    const people = peopleChoices({ ...context, directory: { ...directory, people: crowd } });
    expect(names('', people)).toHaveLength(50);
    expect(names('', people, hand('person2999'))).toContain('Person2999');
  });

  it('is nobody who has left, but for whoever is chosen already', () => {
    const left = peopleChoices({ ...context, directory: directoryWith({ rita: { active: false } }) });
    expect(names('', left)).not.toContain('Rita');
    expect(names('', left, hand('rita'))).toContain('Rita');
  });

  it('says of a rota who is on it now, or that nobody is', () => {
    expect(rotaChoices(context)[0]?.note).toBe('now Dan');
    const empty = { ...directory, rotas: directory.rotas.map((one) => ({ ...one, shifts: [] })) };
    expect(rotaChoices({ ...context, directory: empty })[0]?.note).toBe('nobody on it now');
  });
});
