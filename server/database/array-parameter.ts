import { Buffer } from 'node:buffer';

/**
 * Arrays as PostgreSQL itself keeps them. A text in one is copied, where an array written out as text is escaped sign by sign here
 * and read sign by sign there: with rows of thousands of signs that is most of what a write costs.
 */
type Kind<Value> = {
  /** The type of an element, by PostgreSQL's number for it. */
  readonly oid: number;
  readonly sizeOf: (value: Value) => number;
  readonly put: (target: Buffer, value: Value, at: number) => void;
};

const headSize = 20;
const noValue = -1;

const arrayOf =
  <Value>({ oid, sizeOf, put }: Kind<Value>) =>
  (values: readonly (Value | null)[]): Buffer => {
    const sizes = values.map((value) => (value === null ? noValue : sizeOf(value)));
    const target = Buffer.allocUnsafe(sizes.reduce((sum, size) => sum + 4 + Math.max(size, 0), headSize));
    target.writeInt32BE(1, 0);
    target.writeInt32BE(sizes.includes(noValue) ? 1 : 0, 4);
    target.writeInt32BE(oid, 8);
    target.writeInt32BE(values.length, 12);
    target.writeInt32BE(1, 16);
    let at = headSize;
    for (const [index, value] of values.entries()) {
      const size = sizes[index] ?? noValue;
      target.writeInt32BE(size, at);
      at += 4;
      if (value === null) continue;
      put(target, value, at);
      at += size;
    }
    return target;
  };

const text: Kind<string> = {
  oid: 25,
  sizeOf: (value) => Buffer.byteLength(value),
  put: (target, value, at) => void target.write(value, at),
};

const hex = (oid: number): Kind<string> => ({
  oid,
  sizeOf: (value) => value.length / 2,
  put: (target, value, at) => void target.write(value, at, 'hex'),
});

const whole: Kind<number> = {
  oid: 23,
  sizeOf: () => 4,
  put: (target, value, at) => void target.writeInt32BE(value, at),
};

const truth: Kind<boolean> = {
  oid: 16,
  sizeOf: () => 1,
  put: (target, value, at) => void target.writeUInt8(value ? 1 : 0, at),
};

const half = 2 ** 32;
const begin = Date.UTC(2000, 0, 1);

/** Milliseconds here, microseconds since the year 2000 there. */
const moment: Kind<number> = {
  oid: 1184,
  sizeOf: () => 8,
  put: (target, value, at) => {
    const time = (value - begin) * 1000;
    target.writeInt32BE(Math.floor(time / half), at);
    target.writeUInt32BE(time - Math.floor(time / half) * half, at + 4);
  },
};

export const texts = arrayOf(text);
/** Of JSON that is text already. */
export const documents = arrayOf({ ...text, oid: 114 });
export const numbers = arrayOf(whole);
export const truths = arrayOf(truth);
export const moments = arrayOf(moment);
/** Of bytes written in hexadecimal. */
export const bytes = arrayOf(hex(17));

const plainUuids = arrayOf(hex(2950));
export const uuids = (values: readonly (string | null)[]): Buffer =>
  plainUuids(values.map((value) => value?.replaceAll('-', '') ?? null));
