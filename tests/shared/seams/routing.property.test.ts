import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Hand, PersonId } from '#shared/records/person-ref.ts';
import type { Directory, Person } from '#shared/seams/directory.ts';
import { type Asked, type LadderPosition, rounds } from '#shared/seams/ladder.ts';
import {
  mayActFor,
  nextOnLadder,
  resolveAsked,
  resolveHand,
  whoWouldBeAsked,
} from '#shared/seams/routing.ts';
import { instant } from '#shared/time/instant.ts';
import { calendar, ladderOf, personWho, seamWith } from './office.ts';

const runs = { numRuns: 1000 };
const ids = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
const anybody = fc.constantFrom<PersonId>(...ids, 'ghost');
const perhaps = fc.option(anybody);
const moment = fc.integer({ min: 0, max: 12 }).map(instant);
const span = { from: moment, to: moment };

const person = (id: PersonId): fc.Arbitrary<Person> =>
  fc
    .record({
      active: fc.boolean(),
      cover: perhaps,
      absences: fc.array(fc.record({ ...span, cover: perhaps }), { maxLength: 2 }),
    })
    .map((changes) => personWho(id, changes));

const team = (id: string) =>
  fc.record({
    ...{ id: fc.constant(id), name: fc.constant(id), calendar: fc.constant(calendar) },
    ...{ lead: perhaps, members: fc.uniqueArray(anybody) },
  });

const directories: fc.Arbitrary<Directory> = fc.record({
  people: fc.tuple(...ids.map(person)),
  teams: fc.tuple(team('sales'), team('onboarding')),
  rotas: fc
    .array(fc.record({ ...span, person: anybody }), { maxLength: 4 })
    .map((shifts) => [{ id: 'duty', name: 'Duty', team: 'onboarding', shifts }]),
});

const hands: fc.Arbitrary<Hand> = fc.oneof(
  anybody.map((id): Hand => ({ kind: 'person', id, name: id })),
  fc.constantFrom('duty', 'gone').map((id): Hand => ({ kind: 'rota', id, name: id })),
);

const asked: fc.Arbitrary<Asked> = fc.oneof(
  anybody.map((id): Asked => ({ kind: 'person', id })),
  fc.constantFrom('duty', 'gone').map((id): Asked => ({ kind: 'rota', id })),
  fc.constantFrom<Asked>({ kind: 'cover' }, { kind: 'lead' }, { kind: 'owner' }),
);

const situations = fc.record({
  seam: fc
    .record({ owner: perhaps, ladder: fc.array(asked, { maxLength: 5 }) })
    .map(({ owner, ladder }) => seamWith({ owner, ladder: ladderOf(...ladder) })),
  firstAsked: hands,
  directory: directories,
  at: moment,
  declined: fc.uniqueArray(anybody).map((some): ReadonlySet<PersonId> => new Set(some)),
  holding: perhaps,
});
type Situation = typeof situations extends fc.Arbitrary<infer Value> ? Value : never;

function isHere(id: PersonId, { directory, at }: Pick<Situation, 'directory' | 'at'>): boolean {
  const found = directory.people.find((one) => one.id === id);
  return found?.active === true && !found.absences.some(({ from, to }) => from <= at && at < to);
}

const canBeAsked = (id: PersonId, situation: Situation): boolean =>
  isHere(id, situation) && !situation.declined.has(id);

/** Everybody an absent person may lead to, grown until nothing is added. */
function reachable(id: PersonId, situation: Situation): ReadonlySet<PersonId> {
  const reached = new Set([id]);
  for (let size = 0; size < reached.size; ) {
    size = reached.size;
    for (const one of situation.directory.people) {
      if (!reached.has(one.id) || isHere(one.id, situation)) continue;
      const now = one.absences.filter(({ from, to }) => from <= situation.at && situation.at < to);
      for (const cover of [one.cover, ...now.map((absence) => absence.cover)]) {
        if (cover !== null) reached.add(cover);
      }
    }
  }
  return reached;
}

/** Climbs from before the first rung, as if nobody ever answered. */
function climb(situation: Situation) {
  const steps: ReturnType<typeof nextOnLadder>[] = [];
  let position: LadderPosition = { round: 0, rung: -1 };
  let { holding } = situation;
  for (let count = 0; count < 100; count += 1) {
    const step = nextOnLadder({ ...situation, position, holding });
    steps.push(step);
    if (step.kind === 'owner-holds') return steps;
    ({ position } = step);
    holding = step.person;
  }
  throw new Error('the ladder does not end');
}

describe('routing, whatever the directory looks like', () => {
  it('never answers with somebody who has declined, has left or is away', () => {
    const check = (situation: Situation) => {
      const { firstAsked, directory, at, declined, seam } = situation;
      const answers = [resolveHand(firstAsked, directory, at, declined)];
      answers.push(...seam.ladder.map((rung) => resolveAsked(rung.asked, situation)));
      for (const routed of answers) {
        if (routed.kind === 'person') expect(canBeAsked(routed.id, situation)).toBe(true);
        else expect(routed.sentence).toMatch(/\.$/);
      }
      for (const step of climb(situation)) {
        if (step.person !== null) expect(canBeAsked(step.person, situation)).toBe(true);
      }
    };
    fc.assert(fc.property(situations, check), runs);
  });

  it('finds a stand-in exactly when one can be reached through people who are not here', () => {
    const check = (situation: Situation, id: PersonId) => {
      const { directory, at, declined } = situation;
      const routed = resolveHand({ kind: 'person', id, name: id }, directory, at, declined);
      const able = [...reachable(id, situation)].filter((one) => canBeAsked(one, situation));
      expect(routed.kind === 'person').toBe(able.length > 0);
      if (routed.kind === 'person') expect(able).toContain(routed.id);
    };
    fc.assert(fc.property(situations, anybody, check), runs);
  });

  it('looks at every rung of every round once and in order, and then the owner holds it', () => {
    const check = (situation: Situation) => {
      const seen = climb(situation).flatMap((step) => [
        ...step.skipped.map(({ position }) => position),
        ...(step.kind === 'ask' ? [step.position] : []),
      ]);
      const expected = Array.from({ length: rounds }, (_, before) =>
        situation.seam.ladder.map((_rung, rung) => ({ round: before + 1, rung })),
      ).flat();
      expect(seen).toEqual(expected);
    };
    fc.assert(fc.property(situations, check), runs);
  });

  it('never passes the turn to whoever has it', () => {
    const check = (situation: Situation) => {
      let { holding } = situation;
      for (const step of climb(situation)) {
        if (step.kind === 'owner-holds') return;
        expect(step.person).not.toBe(holding);
        holding = step.person;
      }
    };
    fc.assert(fc.property(situations, check), runs);
  });

  it('leaves nobody holding it only when no owner, lead or receiving member can', () => {
    const check = (situation: Situation) => {
      const last = climb(situation).at(-1);
      const { seam, directory } = situation;
      const [sales, onboarding] = directory.teams;
      const members = [...(onboarding?.members ?? [])].filter((id) => canBeAsked(id, situation));
      const chains = [seam.owner, onboarding?.lead, sales?.lead].flatMap((id) =>
        id === null || id === undefined ? [] : [...reachable(id, situation)],
      );
      const able = [...members, ...chains.filter((id) => canBeAsked(id, situation))];
      expect(last?.person === null).toBe(able.length === 0);
    };
    fc.assert(fc.property(situations, check), runs);
  });

  it('lets whoever a hand leads to act for it, and nobody who has left', () => {
    const check = (situation: Situation) => {
      const { firstAsked, directory, at, declined } = situation;
      const routed = resolveHand(firstAsked, directory, at, declined);
      if (routed.kind === 'person') expect(mayActFor(routed.id, firstAsked, directory, at)).toBe(true);
      for (const { id, active } of directory.people) {
        if (!active) expect(mayActFor(id, firstAsked, directory, at)).toBe(false);
      }
    };
    fc.assert(fc.property(situations, check), runs);
  });

  it('foresees what the first round then does', () => {
    const check = (given: Situation) => {
      const { seam, firstAsked, directory, at } = given;
      const situation = { ...given, declined: new Set<PersonId>() };
      const { first, rungs, held } = whoWouldBeAsked(seam, firstAsked, directory, at);
      const holding = first.kind === 'person' ? first.id : null;
      const steps = climb({ ...situation, holding });
      const firstRound = steps.flatMap((step) =>
        step.kind === 'ask' && step.position.round === 1 ? [step.person] : [],
      );
      expect(rungs.flatMap(({ routed }) => (routed.kind === 'person' ? [routed.id] : []))).toEqual(
        firstRound,
      );
      expect(held.kind === 'person' ? held.id : null).toBe(steps.at(-1)?.person);
    };
    fc.assert(fc.property(situations, check), runs);
  });

  it('ends in a company of thousands in which everybody is away and covers for the next', () => {
    const count = 2000;
    const people = Array.from({ length: count }, (_, index) =>
      personWho(`p${index}`, { active: false, cover: `p${(index + 1) % count}` }),
    );
    const hand: Hand = { kind: 'person', id: 'p0', name: 'P0' };
    const routed = resolveHand(hand, { people, teams: [], rotas: [] }, instant(0), new Set());
    expect(routed).toMatchObject({ kind: 'nobody', why: 'left-without-cover' });
  });
});
