import { expect, it } from 'vitest';
import { askTogether } from '#server/database/ask-together.ts';

/** A source that answers when it is told to, and remembers what each query asked. */
function slowSource() {
  const queries: { readonly asked: readonly string[]; readonly end: PromiseWithResolvers<void> }[] = [];
  const ask = askTogether(async (_source: object, asked: readonly string[]) => {
    const query = { asked, end: Promise.withResolvers<void>() };
    queries.push(query);
    await query.end.promise;
    return asked.map((one) => one.toUpperCase());
  });
  const source = {};
  return {
    ask: (asked: string) => ask(source, { name: asked, asked }),
    asked: () => queries.map((query) => query.asked),
    end: (which: number) => queries[which]?.end.resolve(),
    fail: (which: number) => queries[which]?.end.reject(new Error('gone')),
  };
}

const inTurn = () => new Promise<void>((resolve) => setImmediate(resolve));

it('asks at once, and answers those who came meanwhile by one more query', async () => {
  const source = slowSource();
  const first = source.ask('a');
  await inTurn();
  const second = source.ask('b');
  await inTurn();
  const others = [source.ask('c'), source.ask('d'), source.ask('c')];
  await inTurn();
  expect(source.asked()).toEqual([['a'], ['b']]);
  source.end(0);
  expect(await first).toBe('A');
  await inTurn();
  expect(source.asked()).toEqual([['a'], ['b'], ['c', 'd']]);
  source.end(2);
  expect(await Promise.all(others)).toEqual(['C', 'D', 'C']);
  source.end(1);
  expect(await second).toBe('B');
});

it('asks by one query for all whose requests came in one turn of the loop', async () => {
  const source = slowSource();
  const first = source.ask('a');
  await Promise.resolve();
  const second = source.ask('b');
  await inTurn();
  expect(source.asked()).toEqual([['a', 'b']]);
  source.end(0);
  expect(await Promise.all([first, second])).toEqual(['A', 'B']);
});

it('gives nobody an answer from before they asked', async () => {
  const source = slowSource();
  const first = source.ask('a');
  await inTurn();
  const again = source.ask('a');
  await inTurn();
  expect(source.asked()).toEqual([['a'], ['a']]);
  source.end(0);
  source.end(1);
  expect(await Promise.all([first, again])).toEqual(['A', 'A']);
});

it('tells all of a query that failed, and asks anew for the next', async () => {
  const source = slowSource();
  const both = Promise.allSettled([source.ask('a'), source.ask('b')]);
  await inTurn();
  source.fail(0);
  expect((await both).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  const next = source.ask('a');
  await inTurn();
  source.end(1);
  expect(await next).toBe('A');
});
