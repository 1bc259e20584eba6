import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readInbox } from '#extension/background/inbox.ts';
import { queue } from '#extension/background/outbox.ts';
import { readStatus } from '#extension/background/status.ts';
import { sync } from '#extension/background/sync.ts';
import type { Command } from '#shared/handoffs/commands.ts';
import { decide } from '#shared/handoffs/decide.ts';
import type { HandoffEvent } from '#shared/handoffs/events.ts';
import { evolve } from '#shared/handoffs/evolve.ts';
import type { Handoff } from '#shared/handoffs/handoff.ts';
import { badgeOf } from '#shared/handoffs/inbox.ts';
import { freshPolicy } from '#shared/seams/policy.ts';
import { directory, hand, type Name, record, seam, template } from '../../support/company.ts';
import { contextAt, noteWith, readBack } from '../../support/handoffs.ts';
import { connect, failure, type Ground, later, newGround, result, wake } from './world.ts';

type Stored = { readonly sequence: number; readonly event: HandoffEvent };

/** A server in small: the real rules, a feed by number, and the same answer for the same command. */
function smallServer(ground: () => Ground) {
  const handoffs = new Map<string, Handoff>();
  const feed: Stored[] = [];
  const answers = new Map<string, unknown>();
  const hidden = new Set<number>();
  const state = { epoch: 1, pageSize: 3 };

  function handle(command: Command): unknown {
    const known = answers.get(command.id);
    if (known !== undefined) return known;
    const before = handoffs.get(command.handoff) ?? null;
    const decided = decide(before, command, contextAt(ground().now));
    if (!decided.ok) {
      const answer = {
        outcome: 'refused',
        handoff: command.handoff,
        code: decided.reason.code,
        sentence: 'No.',
        places: [],
      };
      answers.set(command.id, answer);
      return answer;
    }
    const after = decided.value.reduce<Handoff | null>(evolve, before);
    if (after === null) throw new Error('Nothing came of a command.');
    const first = (before?.version ?? 0) + 1;
    feed.push(...decided.value.map((event, index) => ({ sequence: first + index, event })));
    handoffs.set(command.handoff, after);
    const answer = { outcome: 'accepted', handoff: command.handoff, version: after.version };
    answers.set(command.id, answer);
    return answer;
  }

  const answer = ({ path, input }: { path: string; input: unknown }) => {
    switch (path) {
      case '/trpc/handoffs.execute':
        return result(handle({ ...(input as Command), by: { kind: 'person', id: 'rita' } } as Command));
      case '/trpc/feed.since': {
        const [epoch, position] = (input as { cursor: string }).cursor.split('.').map(Number);
        const startOver = epoch !== undefined && epoch !== 0 && epoch !== state.epoch;
        const from = startOver ? 0 : (position ?? 0);
        const page = feed.slice(from, from + state.pageSize);
        const events = page.filter((_, index) => !hidden.has(from + index));
        const cursor = `${state.epoch}.${from + page.length}`;
        return result({ events, cursor, more: from + page.length < feed.length, startOver });
      }
      case '/trpc/handoffs.find': {
        const handoff = handoffs.get((input as { handoff: string }).handoff);
        return result(handoff === undefined ? null : { handoff, events: [] });
      }
      case '/trpc/setup.read':
        return result({
          ...{
            kind: 'setup',
            version: 1,
            directory,
            seams: [seam],
            templates: [template],
            policy: freshPolicy,
          },
        });
      default:
        return failure(404, 'NOT_FOUND', 'Nothing here.');
    }
  };
  return { handle, handoffs, feed, hidden, state, answer };
}

function world() {
  const ground: Ground = newGround();
  const server = smallServer(() => ground);
  ground.answer = server.answer;
  return { ground, server };
}

const by = (name: Name) => ({ kind: 'person', id: name }) as const;
const send = (n: number, to: Name = 'rita'): Command => ({
  ...{ type: 'Send', id: `send-000${n}`, handoff: `handoff-${n}`, by: by('sam'), seam: seam.id, record },
  ...{ note: noteWith(), to: [hand(to)] },
});
const accept = (n: number, who: Name = 'rita'): Command => ({
  ...{ type: 'Accept', id: `accept-000${n}`, handoff: `handoff-${n}`, by: by(who), readBack },
});
const progress = (n: number): Command => ({
  ...{
    type: 'Progress',
    id: `progress-${n}`,
    handoff: 'handoff-1',
    by: by('ravi'),
    text: `Step ${n} is done`,
  },
});
const bodyOf = ({ by: _, ...body }: Command) => body;

describe('the feed', () => {
  it('brings the inbox and the badge, page by page, and says when it was heard', async () => {
    const { ground, server } = world();
    await connect(ground);
    for (const n of [1, 2, 3, 4, 5]) server.handle(send(n));
    expect(await sync(wake(ground))).toBe(true);
    const status = await readStatus(wake(ground));
    expect(status).toMatchObject({ badge: { count: 5 }, asOf: ground.now, isOnline: true });
    expect((await readInbox(wake(ground))).inbox.waitingForMe).toHaveLength(5);
  });

  it('shows a queued command as done before the server has heard it', async () => {
    const { ground, server } = world();
    await connect(ground);
    server.handle(send(1));
    await sync(wake(ground));
    await queue(wake(ground), { me: 'rita', command: bodyOf(accept(1)), record: null, state: 'waiting' });
    const view = (await readInbox(wake(ground))).handoffs['handoff-1'];
    expect(view?.handoff.status).toBe('accepted');
    expect(view?.queued).toMatchObject([{ state: 'waiting' }]);
    // The badge follows what is stored, not what is hoped for.
    expect((await readStatus(wake(ground))).badge.count).toBe(1);
  });

  it('lets a command go from the queue when it has come back, and shows the same before and after', async () => {
    const { ground, server } = world();
    await connect(ground);
    server.handle(send(1));
    await sync(wake(ground));
    await queue(wake(ground), { me: 'rita', command: bodyOf(accept(1)), record: null, state: 'waiting' });
    await sync(wake(ground));
    const view = (await readInbox(wake(ground))).handoffs['handoff-1'];
    expect(view).toMatchObject({ handoff: { status: 'accepted' }, queued: [] });
    expect(view?.handoff).toEqual(server.handoffs.get('handoff-1'));
  });

  it('starts over after a restored backup', async () => {
    const { ground, server } = world();
    await connect(ground);
    server.handle(send(1));
    server.handle(send(2));
    await sync(wake(ground));
    server.feed.splice(0);
    server.handoffs.delete('handoff-2');
    server.state.epoch = 2;
    const kept = server.handoffs.get('handoff-1');
    server.handoffs.clear();
    server.handle({ ...send(1), id: 'send-again' });
    expect(server.handoffs.get('handoff-1')?.record).toEqual(kept?.record);
    await sync(wake(ground));
    expect((await readInbox(wake(ground))).inbox.waitingForMe.map(({ handoff }) => handoff)).toEqual([
      'handoff-1',
    ]);
  });

  it('fetches a handoff whole that comes into view after its beginning', async () => {
    const { ground, server } = world();
    await connect(ground);
    server.handle(send(1, 'ravi'));
    for (const index of server.feed.keys()) server.hidden.add(index);
    server.handle(accept(1, 'ravi'));
    for (const n of [1, 2, 3, 4]) server.handle(progress(n));
    await sync(wake(ground));
    expect(
      await wake(ground)
        .database()
        .then((database) => database.get('handoffs', 'handoff-1')),
    ).toEqual(server.handoffs.get('handoff-1'));
  });

  it('goes on showing what it knows when nobody answers, and says that it is old', async () => {
    const { ground, server } = world();
    await connect(ground);
    server.handle(send(1));
    await sync(wake(ground));
    ground.answer = () => {
      throw new TypeError('no network');
    };
    const heardAt = ground.now;
    later(ground, 120_000);
    expect(await sync(wake(ground))).toBe(false);
    expect(await readStatus(wake(ground))).toMatchObject({
      badge: { count: 1 },
      asOf: heardAt,
      isOnline: false,
    });
  });
});

describe('wherever the worker dies', () => {
  const plan = fc.record({
    // What happens, in order: something is sent to me, I accept something, a worker lives for so many steps.
    steps: fc.array(
      fc.oneof(
        fc.constant({ does: 'send' as const }),
        fc.record({ does: fc.constant('accept' as const), which: fc.nat(5) }),
        fc.record({ does: fc.constant('live' as const), steps: fc.integer({ min: 1, max: 40 }) }),
      ),
      { maxLength: 16 },
    ),
  });

  it('the badge equals the number of my turns, and every event was folded once', async () => {
    await fc.assert(
      fc.asyncProperty(plan, async ({ steps }) => {
        const { ground, server } = world();
        await connect(ground);
        let made = 0;
        for (const step of steps) {
          later(ground, 60_000);
          if (step.does === 'send') {
            made += 1;
            server.handle(send(made));
          }
          if (step.does === 'accept' && made > 0) {
            const which = (step.which % made) + 1;
            await queue(wake(ground), {
              me: 'rita',
              command: bodyOf(accept(which)),
              record: null,
              state: 'waiting',
            });
          }
          if (step.does === 'live') await liveFor(ground, step.steps);
        }
        later(ground, 600_000);
        await sync(wake(ground), { isHurried: true });
        await sync(wake(ground));
        const stored = await (await wake(ground).database()).getAll('handoffs');
        const byId = (one: Handoff, other: Handoff) => one.id.localeCompare(other.id);
        expect(stored.sort(byId)).toEqual([...server.handoffs.values()].sort(byId));
        const { badge } = await readStatus(wake(ground));
        expect(badge).toEqual(badgeOf('rita', [...server.handoffs.values()], ground.now));
      }),
      { numRuns: 40 },
    );
  });
});

async function liveFor(ground: Ground, steps: number): Promise<void> {
  const worker = wake(ground, steps);
  let isOver = false;
  sync(worker).then(() => {
    isOver = true;
  });
  while (!isOver && !worker.isDead()) await turn();
  for (let more = 0; more < 5; more += 1) await turn();
}

const turn = () => new Promise((resolve) => setTimeout(resolve, 0));
