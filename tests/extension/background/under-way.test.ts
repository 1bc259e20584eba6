import { describe, expect, it } from 'vitest';
import { underWayOn } from '#extension/background/under-way.ts';
import { sent } from '../../support/handoffs.ts';
import { type Answering, connect, failure, newGround, result, wake } from './world.ts';

const { open: handoff } = sent();
const { host, type, id } = handoff.record;
const record = { host, type, id };

async function groundThat(answer: Answering) {
  const ground = newGround(answer);
  await connect(ground);
  await (await wake(ground).database()).put('handoffs', handoff);
  return wake(ground);
}

describe('what is under way on a record', () => {
  it('is what this browser knows and what the server says of others, each seam once', async () => {
    const asked: unknown[] = [];
    const tools = await groundThat(({ path, input }) => {
      asked.push([path, input]);
      return result({ seams: [handoff.seam.id, 'of-others'] });
    });
    expect(await underWayOn(tools, record)).toEqual([handoff.seam.id, 'of-others']);
    expect(asked).toEqual([['/trpc/guard.underWay', record]]);
  });

  it('is what this browser knows while nobody can be asked, or the server is of an older version', async () => {
    const away = await groundThat(() => {
      throw new TypeError('no network');
    });
    const older = await groundThat(() => failure(404, 'NOT_FOUND', 'No such procedure.'));
    for (const tools of [away, older]) {
      expect(await underWayOn(tools, record)).toEqual([handoff.seam.id]);
      expect(await underWayOn(tools, { ...record, id: 'another' })).toEqual([]);
    }
  });

  it('is nothing without a session, and nobody is asked', async () => {
    const tools = wake(newGround(() => expect.unreachable()));
    expect(await underWayOn(tools, record)).toEqual([]);
  });
});
