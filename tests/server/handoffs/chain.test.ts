import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonical, chained, chainStart } from '#server/handoffs/chain.ts';

const reversed = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(reversed);
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, one]) => [key, reversed(one)]),
  );
};

it('writes the same data the same, in whatever order its keys come', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (data) => {
      expect(canonical(reversed(data))).toBe(canonical(data));
    }),
    { numRuns: 300 },
  );
});

it('writes all of it: what is written reads back as it was', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (data) => {
      expect(JSON.parse(canonical(data))).toEqual(JSON.parse(JSON.stringify(data)));
    }),
    { numRuns: 300 },
  );
});

it('goes on writing what it always wrote, so that old chains still verify', () => {
  const data = JSON.parse('{"b":[{"d":1,"c":null}],"a":"ä","10":0,"2":0,"__proto__":{"z":1,"y":2},"Z":true}');
  expect(canonical(data)).toBe(
    '{"2":0,"10":0,"Z":true,"__proto__":{"y":2,"z":1},"a":"ä","b":[{"c":null,"d":1}]}',
  );
  expect(chained(chainStart, { type: 'Sent' }).toString('hex')).toBe(
    '15f5250e13533f5179a46113b9e1b56bc802e9e84fe8ff85f478bb295fa4c1f7',
  );
});
