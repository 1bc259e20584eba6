import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drain, nextTryAt } from '#extension/background/drain.ts';
import { drop, isAbout, listOutbox, mend, queue, releasePrepared } from '#extension/background/outbox.ts';
import { findSession } from '#extension/background/session.ts';
import { record } from '../../support/company.ts';
import { noteWith, readBack } from '../../support/handoffs.ts';
import { connect, failure, type Ground, json, later, newGround, result, wake } from './world.ts';

const accept = (n: number, handoff = `handoff-${n}`) => ({
  ...{ type: 'Accept', id: `command-${n}`, handoff, readBack },
});
const progress = (n: number, handoff: string) => ({
  type: 'Progress',
  id: `command-${n}`,
  handoff,
  text: 'Going on',
});
const sent = {
  type: 'Send',
  id: 'command-send',
  handoff: 'handoff-new',
  seam: 's',
  record,
  note: noteWith(),
  to: [],
};

type Command = { readonly id: string; readonly handoff: string; readonly type: string };

/** Remembers what it did, and gives the same id the same answer without doing it again. */
function countingServer() {
  const done: Command[] = [];
  const heard: string[] = [];
  const answer = ({ path, input }: { path: string; input: unknown }) => {
    if (path !== '/trpc/handoffs.execute') return failure(404, 'NOT_FOUND', 'Nothing here.');
    const command = input as Command;
    heard.push(command.id);
    if (!done.some(({ id }) => id === command.id)) done.push(command);
    return result({ outcome: 'accepted', handoff: command.handoff, version: 1 });
  };
  return { done, heard, answer };
}

const add = (ground: Ground, command: unknown, state: 'waiting' | 'prepared' = 'waiting') =>
  queue(wake(ground), { me: 'rita', command, record: null, state });
const entries = async (ground: Ground) => listOutbox(await wake(ground).database());

describe('the outbox', () => {
  it('stores before it sends, and keeps what the server has not answered', async () => {
    const ground = newGround(() => {
      throw new TypeError('no network');
    });
    await connect(ground);
    await add(ground, accept(1));
    await drain(wake(ground));
    expect(await entries(ground)).toMatchObject([{ id: 'command-1', state: 'waiting', attempts: 1 }]);
  });

  it('queues the same command once, however often it is given', async () => {
    const ground = newGround();
    await add(ground, accept(1));
    await add(ground, accept(1));
    expect(await entries(ground)).toHaveLength(1);
  });

  it('refuses what the rules of commands can’t read, whole', async () => {
    const answer = await add(newGround(), { type: 'Accept', id: 'command-1', handoff: 'handoff-1' });
    expect(answer).toMatchObject({ ok: false, reason: [{ path: 'readBack' }] });
  });

  it('never sends in somebody else’s name', async () => {
    const { answer, heard } = countingServer();
    const ground = newGround(answer);
    await connect(ground, 'sam');
    await add(ground, accept(1));
    await drain(wake(ground), true);
    expect(heard).toEqual([]);
  });

  it('parks a refused command with its sentence, goes on with other handoffs and holds what follows on the same one', async () => {
    const { answer, done } = countingServer();
    const refusal = {
      outcome: 'refused',
      handoff: 'h',
      code: 'declined-before',
      sentence: 'Not so.',
      places: ['to'],
    };
    const ground = newGround((request) =>
      (request.input as Command).id === 'command-1' ? result(refusal) : answer(request),
    );
    await connect(ground);
    for (const command of [accept(1, 'handoff-1'), progress(2, 'handoff-1'), accept(3, 'handoff-3')]) {
      await add(ground, command);
    }
    await drain(wake(ground));
    expect(done.map(({ id }) => id)).toEqual(['command-3']);
    expect(await entries(ground)).toMatchObject([
      { state: 'refused', refusal: { sentence: 'Not so.', places: ['to'] } },
      { id: 'command-2', state: 'waiting' },
      { id: 'command-3', state: 'accepted' },
    ]);
  });

  it('puts a mended command where the refused one stood, under its own id', async () => {
    const { answer, done } = countingServer();
    const refusal = { outcome: 'refused', handoff: 'h', code: 'x', sentence: 'Not so.', places: [] };
    const ground = newGround((request) =>
      (request.input as Command).id === 'command-1' ? result(refusal) : answer(request),
    );
    await connect(ground);
    await add(ground, accept(1, 'handoff-1'));
    await add(ground, progress(2, 'handoff-1'));
    await drain(wake(ground));
    expect((await mend(wake(ground), 'command-1', accept(9, 'handoff-1'))).ok).toBe(true);
    await drain(wake(ground));
    expect(done.map(({ id }) => id)).toEqual(['command-9', 'command-2']);
  });

  it('drops what somebody no longer wants, but not what was accepted', async () => {
    const { answer } = countingServer();
    const ground = newGround(answer);
    await connect(ground);
    await add(ground, accept(1));
    await drain(wake(ground));
    await add(ground, accept(2), 'prepared');
    expect([await drop(wake(ground), 'command-1'), await drop(wake(ground), 'command-2')]).toEqual([
      false,
      true,
    ]);
  });

  it('holds a prepared send until its record is saved', async () => {
    const { answer, heard } = countingServer();
    const ground = newGround(answer);
    await connect(ground);
    await add(ground, sent, 'prepared');
    await drain(wake(ground), true);
    expect(heard).toEqual([]);
    await releasePrepared(wake(ground), isAbout({ ...record, id: 'another' }));
    await drain(wake(ground), true);
    expect(heard).toEqual([]);
    await releasePrepared(wake(ground), isAbout(record));
    await drain(wake(ground), true);
    expect(heard).toEqual(['command-send']);
  });

  it('lets one command the server chokes on hold up its own record only', async () => {
    const { answer, done } = countingServer();
    const ground = newGround((request) =>
      (request.input as Command).id === 'command-1'
        ? failure(500, 'INTERNAL_SERVER_ERROR', 'Oh.')
        : answer(request),
    );
    await connect(ground);
    await add(ground, accept(1, 'handoff-1'));
    await add(ground, progress(2, 'handoff-1'));
    await add(ground, accept(3, 'handoff-3'));
    await drain(wake(ground));
    expect(done.map(({ id }) => id)).toEqual(['command-3']);
  });

  it('takes garbage for an answer that never came', async () => {
    for (const garbage of [
      () => new Response('<h1>Sign in to the Wi-Fi</h1>'),
      () => json({ result: { data: 7 } }),
    ]) {
      const ground = newGround(garbage);
      await connect(ground);
      await add(ground, accept(1));
      await drain(wake(ground));
      expect(await entries(ground)).toMatchObject([{ state: 'waiting', attempts: 1 }]);
    }
  });

  it('ends the session when the server knows it no longer, and keeps what waits', async () => {
    const ground = newGround(() => failure(401, 'UNAUTHORIZED', 'You are not signed in here, or no longer.'));
    await connect(ground);
    await add(ground, accept(1));
    await drain(wake(ground));
    expect(await findSession(ground)).toBeNull();
    expect(await entries(ground)).toMatchObject([{ state: 'waiting' }]);
  });

  it('waits longer after each try, up to five minutes, and never the same for everybody', () => {
    const waits = [0, 1, 2, 20].map(
      (attempts) => nextTryAt({ attempts }, newGround().now, () => 1) - newGround().now,
    );
    expect(waits).toEqual([2_000, 4_000, 8_000, 300_000]);
    expect(nextTryAt({ attempts: 1 }, newGround().now, () => 0) - newGround().now).toBe(2_000);
  });

  it('does not try again before its time, unless somebody waits', async () => {
    let tries = 0;
    const ground = newGround(() => {
      tries += 1;
      throw new TypeError('no network');
    });
    await connect(ground);
    await add(ground, accept(1));
    await drain(wake(ground));
    await drain(wake(ground));
    expect(tries).toBe(1);
    await drain(wake(ground), true);
    expect(tries).toBe(2);
    later(ground, 300_001);
    await drain(wake(ground));
    expect(tries).toBe(3);
  });
});

describe('whatever kills the worker, and whenever', () => {
  const plan = fc.record({
    commands: fc.array(fc.nat(3), { minLength: 1, maxLength: 8 }),
    lives: fc.array(fc.record({ steps: fc.integer({ min: 1, max: 14 }), isHurried: fc.boolean() }), {
      maxLength: 8,
    }),
    // Which of the first requests come to nothing: on the way there, or on the way back.
    losses: fc.array(fc.constantFrom('there', 'back', 'none'), { maxLength: 12 }),
  });

  it('each command is done once, and in order on its handoff', async () => {
    await fc.assert(
      fc.asyncProperty(plan, async ({ commands, lives, losses }) => {
        const { answer, done } = countingServer();
        let requests = 0;
        const ground = newGround((request) => {
          const loss = losses[requests];
          requests += 1;
          if (loss === 'there') throw new TypeError('lost on the way there');
          const answered = answer(request);
          if (loss === 'back') throw new TypeError('lost on the way back');
          return answered;
        });
        await connect(ground);
        for (const [index, handoff] of commands.entries())
          await add(ground, progress(index, `handoff-${handoff}`));
        for (const { steps, isHurried } of lives) {
          const worker = wake(ground, steps);
          await drainOrDie(worker, isHurried);
        }
        for (let turn = 0; turn < 20; turn += 1) {
          later(ground, 300_001);
          await drain(wake(ground));
        }
        const expected = [0, 1, 2, 3].map((one) =>
          commands.flatMap((handoff, index) => (handoff === one ? [`command-${index}`] : [])),
        );
        const happened = [0, 1, 2, 3].map((one) =>
          done.filter(({ handoff }) => handoff === `handoff-${one}`).map(({ id }) => id),
        );
        expect(happened).toEqual(expected);
        expect((await entries(ground)).every(({ state }) => state === 'accepted')).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

/** A dead worker does nothing any more: as soon as it is known to be dead, life goes on without it. */
async function drainOrDie(worker: ReturnType<typeof wake>, isHurried: boolean): Promise<void> {
  let isOver = false;
  drain(worker, isHurried).then(() => {
    isOver = true;
  });
  while (!isOver && !worker.isDead()) await turn();
  for (let more = 0; more < 5; more += 1) await turn();
}

const turn = () => new Promise((resolve) => setTimeout(resolve, 0));
