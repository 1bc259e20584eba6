import type { Problem, Read } from '../problem.ts';
import { accepted, refused } from '../result.ts';
import type { RecordRef } from './record-ref.ts';

type Rule = { readonly most: number; readonly shape: RegExp; readonly sentence: string };

const rules: Readonly<Record<keyof RecordRef, Rule>> = {
  host: {
    most: 32,
    shape: /^[a-z][a-z0-9-]*$/,
    sentence: 'The record does not say which site it is from. Open it again and send from there.',
  },
  type: {
    most: 64,
    shape: /^[\w.:-]+$/,
    sentence: 'The record does not say what kind it is. Open it again and send from there.',
  },
  id: {
    most: 128,
    shape: /^[\w.:=+-]+$/,
    sentence: 'The record has no number Baton can find it by. Open it again and send from there.',
  },
  // Only what a browser's own address bar hands out: no user and password before the host, no spaces, no quotes. A page of the
  // person's own machine is safe without https; the practice pages are one.
  url: {
    most: 2048,
    shape:
      /^(?:https:\/\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|http:\/\/127\.0\.0\.1)(?::\d{1,5})?(?:[/?#][!#-;=?-[\]-~]*)?$/i,
    sentence: 'The record needs an address that begins with https://. Open it again and send from there.',
  },
  name: {
    most: 300,
    shape: /^(?=.*\S)[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}]+$/u,
    sentence:
      'The record needs a name of 1 to 300 letters, without line breaks. Open it again and send from there.',
  },
};

/** Keys nobody knows are left out: a newer browser may send more than an older server knows. */
export function readRecordRef(input: unknown): Read<RecordRef> {
  if (!isRecord(input)) return refused([{ path: '', sentence: 'Say which record this hangs on.' }]);
  const { host, type, id, url, name } = input;
  const read = { host, type, id, url, name };
  if (isSound(read)) return accepted(read);
  return refused(problemsOf(read));
}

const isRecord = (input: unknown): input is Readonly<Record<string, unknown>> =>
  typeof input === 'object' && input !== null && !Array.isArray(input);

type Parts = Readonly<Record<keyof RecordRef, unknown>>;

const isSound = (parts: Parts): parts is RecordRef => problemsOf(parts).length === 0;

const keys = ['host', 'type', 'id', 'url', 'name'] as const;

const problemsOf = (parts: Parts): readonly Problem[] =>
  keys
    .filter((key) => !fits(parts[key], rules[key]))
    .map((key) => ({ path: key, sentence: rules[key].sentence }));

const fits = (value: unknown, { most, shape }: Rule): boolean =>
  typeof value === 'string' && value.length <= most && shape.test(value);
