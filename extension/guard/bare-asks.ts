import type { Attempt, HostFacts } from '../hosts/host.ts';
import { noteId } from './ask-id.ts';
import type { Ask } from './guard-state.ts';

/** Guarded in a workspace that never said anything about it. */
export const isUsual = ({ surfaces }: HostFacts, surface: string): boolean =>
  surfaces.some((one) => one.id === surface && one.isUsual);

/** Before there are rules nothing of a field is read; that somebody saved in it is all there is to count. */
export const bareAsks = (facts: HostFacts, { editors, record }: Attempt): readonly Ask[] =>
  editors
    .filter(({ surface, audience }) => audience === 'internal' && isUsual(facts, surface))
    .map(({ surface, key }) => ({
      id: noteId(record, key),
      surface,
      record,
      editor: key,
      savesItself: false,
      text: null,
      verdict: 'empty',
      mode: 'off',
      handoff: null,
    }));
