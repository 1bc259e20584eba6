import type { Drafts } from '#shared/ui/setting/drafts.ts';
import { tellWorker } from './tell-worker.ts';

/** A worker that can't be reached has nothing kept, and what is typed stays in its form. */
const unheard = () => undefined;

/** The words of small forms, on the worker's disk with every key: a panel is gone with its page. */
export const keptWords: Drafts = {
  find: (key) => tellWorker('find-draft', { key }).then((draft) => draft?.content ?? null),
  keep: (key, parts) => void tellWorker('keep-draft', { key, content: parts }).catch(unheard),
  drop: (key) => void tellWorker('drop-draft', { key }).catch(unheard),
};
