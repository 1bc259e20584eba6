import type { ReactNode } from 'react';
import { partsOf } from '../words/fill.ts';

type Given = { readonly of: string; readonly with?: Readonly<Record<string, ReactNode>> };

/** A sentence of the dictionary with its `{names}` filled in, each kept from turning the direction of the rest. */
export const Sentence = ({ of: sentence, with: fillings = {} }: Given) => (
  <>
    {partsOf(sentence).map((part, place) =>
      place % 2 === 0 ? part : <bdi key={part}>{fillings[part]}</bdi>,
    )}
  </>
);
