import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDirectory } from '#shared/seams/read-directory.ts';
import { away, calendar, day, office, personWho, today } from './office.ts';

const problems = (input: unknown) => {
  const read = readDirectory(input, today);
  return read.ok ? [] : read.reason;
};
const paths = (input: unknown) => problems(input).map(({ path }) => path);

describe('reading a directory', () => {
  it('gives back what was written', () => {
    const directory = office({ people: { rosa: away('max') } });
    expect(readDirectory(JSON.parse(JSON.stringify(directory)), today)).toEqual({
      ok: true,
      value: directory,
    });
  });

  it('refuses whoever is named and does not stand in it', () => {
    const wrong = office({
      people: { rosa: { cover: 'ghost', ...away('ghost') } },
      onboarding: { lead: 'ghost', members: ['lee', 'ghost'] },
      rota: { team: 'gone', shifts: [{ from: day(0), to: day(1), person: 'ghost' }] },
    });
    expect(paths(wrong)).toEqual([
      ...['people[3].cover', 'people[3].absences[0].cover', 'teams[1].lead', 'teams[1].members[1]'],
      ...['rotas[0].team', 'rotas[0].shifts[0].person'],
    ]);
  });

  it('refuses one id for two people, and a member named twice', () => {
    const directory = office({ onboarding: { members: ['lee', 'rosa', 'lee'] } });
    expect(problems({ ...directory, people: [...directory.people, personWho('rosa')] })).toEqual([
      { path: 'people[8]', sentence: 'This id is in the list already. Give each its own.' },
      { path: 'teams[1].members[2]', sentence: 'This person is in the team already. Name them once.' },
    ]);
  });

  it('refuses one id for two people while another row is wrong too', () => {
    const directory = office();
    const rows = [...directory.people, { ...personWho('kim'), email: 7 }, personWho('rosa')];
    expect(paths({ ...directory, people: rows })).toEqual(['people[8].email', 'people[9]']);
  });

  it('refuses a person who covers for themselves', () => {
    const sentence = 'Nobody can cover for themselves. Choose somebody else, or nobody.';
    expect(problems(office({ people: { rosa: { cover: 'rosa', email: 'x', ...away('rosa') } } }))).toEqual([
      { path: 'people[3].email', sentence: 'This is no mail address. Write it like dana@example.com.' },
      { path: 'people[3].cover', sentence },
      { path: 'people[3].absences[0].cover', sentence },
    ]);
  });

  it('refuses an absence or a shift that ends before it begins', () => {
    const shifts = [{ from: day(1), to: day(1), person: 'dee' }];
    expect(paths(office({ people: { rosa: away(null, day(3), day(2)) }, rota: { shifts } }))).toEqual([
      ...['people[3].absences[0].to', 'rotas[0].shifts[0].to'],
    ]);
  });

  it('names what is wrong with a calendar by its place in the directory', () => {
    const odd = {
      ...calendar,
      zone: 'Middle/Earth',
      weekly: { ...calendar.weekly, mon: [{ from: '17:00', to: '09:00' }] },
    };
    expect(paths(office({ sales: { calendar: odd } }))).toEqual([
      ...['teams[0].calendar.zone', 'teams[0].calendar.weekly.mon[0].to'],
    ]);
    const { calendar: _, ...without } = office().teams[0] ?? {};
    expect(paths({ ...office(), teams: [without] })).toContain('teams[0].calendar');
  });

  it('never throws, whatever it is given', () => {
    const rows = fc.array(fc.oneof(fc.anything(), fc.record({ id: fc.anything(), calendar: fc.anything() })));
    const near = fc.record({ people: rows, teams: rows, rotas: rows });
    const check = (input: unknown) => {
      for (const { sentence } of problems(input)) expect(sentence).toMatch(/\.$/);
    };
    fc.assert(fc.property(fc.oneof(fc.anything(), near), check), { numRuns: 300 });
  });
});
