import { describe, expect, it } from 'vitest';
import type { PersonId } from '#shared/records/person-ref.ts';
import { type Asking, nextOnLadder, resolveAsked, whoWouldBeAsked } from '#shared/seams/routing.ts';
import {
  away,
  day,
  dutyRota,
  ladderOf,
  left,
  nobodyDeclined,
  office,
  rosa,
  seamWith,
  today,
} from './office.ts';

const asking = (changes: Partial<Asking> = {}): Asking => ({
  ...{ seam: seamWith(), firstAsked: rosa, directory: office(), at: today },
  ...{ declined: nobodyDeclined, holding: 'rosa' },
  ...changes,
});
const start = { round: 0, rung: -1 };
const next = (changes: Partial<Asking> & { readonly position?: { round: number; rung: number } } = {}) => {
  const { position = start, ...others } = changes;
  return nextOnLadder({ ...asking(others), position });
};

/** Climbs as if nobody ever answered. */
function climb(changes: Partial<Asking> = {}): readonly string[] {
  const names: string[] = [];
  let holding = changes.holding === undefined ? 'rosa' : changes.holding;
  for (let position = start; ; ) {
    const step = next({ ...changes, holding, position });
    if (step.kind === 'owner-holds') return [...names, `held by ${step.person}`];
    names.push(step.person);
    holding = step.person;
    position = step.position;
  }
}

describe('the ladder', () => {
  it('asks cover, duty, lead and owner, starts again from the top, and then the owner holds it', () => {
    const round = ['cem', 'dee', 'lee', 'olga'];
    expect(climb()).toEqual([...round, ...round, 'held by olga']);
  });

  it('says which rung it asks, how long that one has, and in what role', () => {
    const step = next({ position: { round: 1, rung: 1 } });
    expect(step).toMatchObject({
      kind: 'ask',
      person: 'lee',
      via: 'lead',
      position: { round: 1, rung: 2 },
      skipped: [],
    });
    expect(step).toHaveProperty('rung', seamWith().ladder[2]);
  });

  it('skips rungs that lead to nobody at once, and says why', () => {
    const directory = office({ people: { rosa: { cover: null }, lee: away() }, rota: { shifts: [] } });
    expect(next({ directory })).toMatchObject({
      person: 'olga',
      skipped: [
        { position: { round: 1, rung: 0 }, why: 'no-cover' },
        { position: { round: 1, rung: 1 }, why: 'empty-rota' },
        { position: { round: 1, rung: 2 }, why: 'away-without-cover' },
      ],
    });
  });

  it('skips a rung that leads to whoever has it already', () => {
    const directory = office({ onboarding: { lead: 'dee' } });
    expect(next({ directory, holding: 'dee', position: { round: 1, rung: 1 } })).toMatchObject({
      person: 'olga',
      skipped: [{ why: 'holds-already', sentence: 'Dee has it already, so somebody else is asked.' }],
    });
  });

  it('never asks somebody again who has declined', () => {
    const declined = new Set(['cem', 'lee']);
    expect(climb({ declined })).toEqual(['dee', 'olga', 'dee', 'olga', 'held by olga']);
  });

  it('honours in the second round a rota that has changed since', () => {
    const endOfRound = { round: 1, rung: 3 };
    expect(next({ position: endOfRound, at: day(9), declined: new Set(['cem']) })).toMatchObject({
      person: 'max',
    });
    expect(next({ position: endOfRound, at: day(10), declined: new Set(['cem']) })).toMatchObject({
      person: 'dee',
    });
  });

  it('ends with the owner at once when it is empty', () => {
    expect(next({ seam: seamWith({ ladder: [] }) })).toEqual({
      ...{ kind: 'owner-holds', person: 'olga', via: 'owner', skipped: [] },
    });
  });

  it('asks somebody else by name when a rung says so', () => {
    const seam = seamWith({ ladder: ladderOf({ kind: 'person', id: 'max' }) });
    expect(next({ seam })).toMatchObject({ person: 'max', via: 'named' });
  });

  it('takes a position it can make nothing of for the end, not for the beginning', () => {
    expect(next({ position: { round: Number.NaN, rung: 0 } }).kind).toBe('owner-holds');
    expect(next({ position: { round: 99, rung: 0 } }).kind).toBe('owner-holds');
  });
});

describe('the rung of the cover', () => {
  const cover = { kind: 'cover' } as const;

  it('asks the standing cover when the cover of the absence has it already', () => {
    const directory = office({ people: { rosa: away('max') } });
    expect(resolveAsked(cover, asking({ directory, holding: 'max' }))).toMatchObject({
      id: 'cem',
      via: 'cover',
    });
  });

  it('never leads back to the person it covers for', () => {
    const directory = office({ people: { cem: away('rosa') } });
    expect(resolveAsked(cover, asking({ directory, holding: null }))).toMatchObject({ why: 'no-cover' });
  });

  it('is, for a rota, whoever has come on shift since', () => {
    expect(resolveAsked(cover, asking({ firstAsked: dutyRota, holding: 'max' }))).toMatchObject({
      id: 'dee',
    });
  });

  it('is, for a rota that has not changed, the cover of whoever is on shift', () => {
    const directory = office({ people: { dee: { cover: 'max' } } });
    const changes = { directory, firstAsked: dutyRota, holding: 'dee' };
    expect(resolveAsked(cover, asking(changes))).toEqual({
      kind: 'person',
      id: 'max',
      via: 'cover',
      instead: 'dee',
    });
  });

  it('leads to nobody when the rota is empty', () => {
    const directory = office({ rota: { shifts: [] } });
    expect(resolveAsked(cover, asking({ directory, firstAsked: dutyRota }))).toMatchObject({
      why: 'empty-rota',
    });
  });
});

describe('rungs that are not filled', () => {
  it('say what is missing', () => {
    const why = (kind: 'lead' | 'owner', changes: Partial<Asking>) => resolveAsked({ kind }, asking(changes));
    expect(why('owner', { seam: seamWith({ owner: null }) })).toMatchObject({ why: 'no-owner' });
    expect(why('lead', { directory: office({ onboarding: { lead: null } }) })).toMatchObject({
      why: 'no-lead',
    });
    expect(why('lead', { seam: seamWith({ to: 'gone' }) })).toMatchObject({ why: 'unknown-team' });
  });
});

describe('after the last round', () => {
  const end = { round: 2, rung: 3 };
  const held = (changes: Partial<Asking>) => next({ ...changes, position: end });
  const gone = (...ids: readonly PersonId[]) => Object.fromEntries(ids.map((id) => [id, left]));

  it('the owner’s cover holds it while the owner is away', () => {
    const directory = office({ people: { olga: away('sid') } });
    expect(held({ directory })).toMatchObject({ person: 'sid', via: 'cover', instead: 'olga' });
  });

  it('the receiving team’s lead does when the owner is gone', () => {
    expect(held({ directory: office({ people: gone('olga') }) })).toMatchObject({
      person: 'lee',
      via: 'lead',
    });
    expect(held({ seam: seamWith({ owner: null }) })).toMatchObject({ person: 'lee', via: 'lead' });
  });

  it('then the sending team’s lead', () => {
    expect(held({ directory: office({ people: gone('olga', 'lee') }) })).toMatchObject({
      person: 'sasha',
      via: 'lead',
    });
  });

  it('then any member of the receiving team who is here', () => {
    const directory = office({ people: gone('olga', 'lee', 'sasha', 'rosa') });
    expect(held({ directory })).toMatchObject({ person: 'cem', via: 'member' });
  });

  it('and when nobody is left, it says so for the server to alarm on', () => {
    const directory = office({ people: gone('olga', 'lee', 'sasha', 'rosa', 'cem', 'dee', 'max') });
    const step = held({ directory });
    expect(step).toMatchObject({ kind: 'owner-holds', person: null, why: 'nobody-left' });
    expect(step).toHaveProperty('sentence', expect.stringContaining('Name an owner who is here'));
  });

  it('is never held by an owner who has declined it', () => {
    expect(held({ declined: new Set(['olga']) })).toMatchObject({ person: 'lee' });
  });
});

describe('who would be asked now', () => {
  it('is the hand, each rung after it, and whoever holds it in the end', () => {
    const { first, rungs, held } = whoWouldBeAsked(
      seamWith(),
      rosa,
      office({ people: { lee: away() } }),
      today,
    );
    expect(first).toMatchObject({ id: 'rosa' });
    expect(rungs.map(({ routed }) => (routed.kind === 'person' ? routed.id : routed.why))).toEqual([
      ...['cem', 'dee', 'away-without-cover', 'olga'],
    ]);
    expect(held).toMatchObject({ id: 'olga' });
  });

  it('agrees with what the ladder does on its first round', () => {
    const { rungs } = whoWouldBeAsked(seamWith(), rosa, office(), today);
    const asked = rungs.flatMap(({ routed }) => (routed.kind === 'person' ? [routed.id] : []));
    expect(climb().slice(0, asked.length)).toEqual(asked);
  });
});
