import { useCallback, useContext, useState } from 'react';
import type { Hand } from '../../records/person-ref.ts';
import { KeptFormContext } from './use-draft.ts';

/** As `useState`, for what somebody fills in: it begins with what was kept of it, where that is still of its kind. */
export function useKept<Value>(part: string, empty: Value, isOfKind: (kept: unknown) => kept is Value) {
  const form = useContext(KeptFormContext);
  const [value, setValue] = useState<Value>(() => {
    const kept = form?.find(part);
    return isOfKind(kept) ? kept : empty;
  });
  const change = useCallback(
    (next: Value) => {
      setValue(next);
      form?.change(part, next);
    },
    [form, part],
  );
  return [value, change] as const;
}

export const isText = (kept: unknown): kept is string => typeof kept === 'string';
export const isTexts = (kept: unknown): kept is readonly string[] =>
  Array.isArray(kept) && kept.every(isText);
export const isTextMap = (kept: unknown): kept is Readonly<Record<string, string>> =>
  isThing(kept) && Object.values(kept).every(isText);
export const isHandOrNone = (kept: unknown): kept is Hand | null =>
  kept === null ||
  (isThing(kept) && (kept.kind === 'person' || kept.kind === 'rota') && isText(kept.id) && isText(kept.name));
export const isOneOf =
  <Choice extends string | null>(...choices: readonly Choice[]) =>
  (kept: unknown): kept is Choice =>
    choices.some((choice) => choice === kept);

/** What its control reads by itself, whatever it is. */
export const isAnything = (kept: unknown): kept is unknown => kept !== undefined;

export const isThing = (kept: unknown): kept is Readonly<Record<string, unknown>> =>
  typeof kept === 'object' && kept !== null && !Array.isArray(kept);
