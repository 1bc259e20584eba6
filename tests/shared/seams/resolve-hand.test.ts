import { describe, expect, it } from 'vitest';
import type { Hand, PersonId } from '#shared/records/person-ref.ts';
import type { Directory } from '#shared/seams/directory.ts';
import { mayActFor, resolveHand } from '#shared/seams/routing.ts';
import { absence, away, day, dutyRota, left, nobodyDeclined, office, rosa, today } from './office.ts';

const resolve = (
  hand: Hand,
  directory: Directory,
  at = today,
  declined: ReadonlySet<PersonId> = nobodyDeclined,
) => resolveHand(hand, directory, at, declined);

const person = (id: PersonId): Hand => ({ kind: 'person', id, name: id });

describe('a hand that is a person', () => {
  it('means that person while they are here', () => {
    expect(resolve(rosa, office())).toEqual({ kind: 'person', id: 'rosa', via: 'named' });
  });

  it('means the cover this absence names', () => {
    const directory = office({ people: { rosa: away('max') } });
    expect(resolve(rosa, directory)).toEqual({ kind: 'person', id: 'max', via: 'cover', instead: 'rosa' });
  });

  it('means the standing cover when the absence names none', () => {
    const directory = office({ people: { rosa: away() } });
    expect(resolve(rosa, directory)).toEqual({ kind: 'person', id: 'cem', via: 'cover', instead: 'rosa' });
  });

  it('means the standing cover when the one the absence names is away as well', () => {
    const directory = office({ people: { rosa: away('max'), max: away() } });
    expect(resolve(rosa, directory)).toMatchObject({ id: 'cem', instead: 'rosa' });
  });

  it('goes on to the cover of a cover who is away too', () => {
    const directory = office({ people: { rosa: away(), cem: away('dee') } });
    expect(resolve(rosa, directory)).toEqual({ kind: 'person', id: 'dee', via: 'cover', instead: 'rosa' });
  });

  it('means the cover of somebody who has left', () => {
    expect(resolve(rosa, office({ people: { rosa: left } }))).toMatchObject({ id: 'cem', via: 'cover' });
  });

  it('is away from the first moment of an absence and back at its last', () => {
    const directory = office({ people: { rosa: { absences: [absence(null, day(9), day(12))] } } });
    expect(resolve(rosa, directory, day(9))).toMatchObject({ id: 'cem' });
    expect(resolve(rosa, directory, day(12))).toMatchObject({ id: 'rosa' });
  });

  it('is nobody when two people cover for each other and both are away', () => {
    const directory = office({ people: { rosa: away('cem'), cem: away('rosa') } });
    expect(resolve(rosa, directory)).toEqual({
      kind: 'nobody',
      why: 'away-without-cover',
      sentence: 'Rosa is away, and nobody who covers for them is here. Name a cover for them.',
    });
  });

  it('is nobody when they have left and nobody covers', () => {
    expect(resolve(person('sid'), office({ people: { sid: left } }))).toMatchObject({
      why: 'left-without-cover',
    });
  });

  it('is nobody once they have declined, and their cover is not asked for them', () => {
    expect(resolve(rosa, office(), today, new Set(['rosa']))).toMatchObject({
      why: 'declined',
      sentence: 'Rosa has said this is not theirs, and is not asked again.',
    });
  });

  it('passes over a cover who has declined', () => {
    const directory = office({ people: { rosa: away('max') } });
    expect(resolve(rosa, directory, today, new Set(['max']))).toMatchObject({ id: 'cem' });
    expect(resolve(rosa, directory, today, new Set(['max', 'cem']))).toMatchObject({ why: 'declined' });
  });

  it('is nobody when the workspace does not know them', () => {
    expect(resolve(person('ghost'), office())).toMatchObject({ kind: 'nobody', why: 'unknown-person' });
  });
});

describe('a hand that is a rota', () => {
  it('means whoever is on shift at that moment', () => {
    expect(resolve(dutyRota, office())).toEqual({ kind: 'person', id: 'dee', via: 'rota' });
    expect(resolve(dutyRota, office(), day(9))).toEqual({ kind: 'person', id: 'max', via: 'rota' });
  });

  it('means the cover of whoever is on shift and away', () => {
    const directory = office({ people: { dee: away('cem') } });
    expect(resolve(dutyRota, directory)).toEqual({ kind: 'person', id: 'cem', via: 'cover', instead: 'dee' });
  });

  it('means the second of two overlapping shifts when the first is away without a cover', () => {
    const shifts = [
      { from: day(0), to: day(20), person: 'dee' },
      { from: day(5), to: day(15), person: 'max' },
    ];
    expect(resolve(dutyRota, office({ people: { dee: away() }, rota: { shifts } }))).toMatchObject({
      id: 'max',
    });
  });

  it('is nobody between two shifts', () => {
    expect(resolve(dutyRota, office(), day(20))).toEqual({
      kind: 'nobody',
      why: 'empty-rota',
      sentence: 'Nobody is on shift in the rota “Duty” now. Fill in its shifts.',
    });
  });

  it('is nobody when there is no such rota', () => {
    expect(resolve({ kind: 'rota', id: 'gone', name: 'Gone' }, office())).toMatchObject({
      why: 'unknown-rota',
    });
  });

  it('never runs over a name with a dollar sign in it', () => {
    const directory = office({ rota: { name: "$& $' shift", shifts: [] } });
    expect(resolve(dutyRota, directory)).toMatchObject({
      sentence: "Nobody is on shift in the rota “$& $' shift” now. Fill in its shifts.",
    });
  });
});

describe('acting for a hand', () => {
  const may = (actor: PersonId, hand: Hand, directory = office(), at = today) =>
    mayActFor(actor, hand, directory, at);

  it('is for the receiver, also while away', () => {
    expect(may('rosa', rosa)).toBe(true);
    expect(may('rosa', rosa, office({ people: { rosa: away() } }))).toBe(true);
  });

  it('is for the cover, also while the receiver is here', () => {
    expect(may('cem', rosa)).toBe(true);
    expect(may('rosa', person('cem'))).toBe(false);
  });

  it('is for the cover of an absence only while it lasts', () => {
    const directory = office({ people: { rosa: away('max') } });
    expect(may('max', rosa, directory)).toBe(true);
    expect(may('max', rosa, directory, day(12))).toBe(false);
  });

  it('is for the cover of a cover only while the cover is not here', () => {
    expect(may('dee', rosa, office({ people: { cem: { cover: 'dee' } } }))).toBe(false);
    expect(may('dee', rosa, office({ people: { cem: { cover: 'dee', ...left } } }))).toBe(true);
  });

  it('is for whoever is on shift, and not for whoever was', () => {
    expect(may('dee', dutyRota)).toBe(true);
    expect(may('max', dutyRota)).toBe(false);
  });

  it('is for nobody who has left or is not known, and for no bystander', () => {
    expect(may('rosa', rosa, office({ people: { rosa: left } }))).toBe(false);
    expect(may('ghost', person('ghost'))).toBe(false);
    expect(may('lee', rosa)).toBe(false);
    expect(may('dee', { kind: 'rota', id: 'gone', name: 'Gone' })).toBe(false);
  });
});
