import type { z } from 'zod';

/** One value the environment may hold. Each room lists its own in `settings.ts`; env.ts has a line a room. */
export type Setting<Value = unknown> = {
  readonly variable: string;
  readonly schema: z.ZodType<Value>;
  /** Completes "… must be": what a person should write there. */
  readonly expected: string;
  /** What it is for, in the README's words. */
  readonly about: string;
};

export const setting = <Value>(
  variable: string,
  schema: z.ZodType<Value>,
  words: { readonly expected: string; readonly about: string },
): Setting<Value> => ({ variable, schema, ...words });

export type Settings = Readonly<Record<string, Setting>>;
export type ValuesOf<All extends Settings> = {
  readonly [Name in keyof All]: All[Name] extends Setting<infer Value> ? Value : never;
};
