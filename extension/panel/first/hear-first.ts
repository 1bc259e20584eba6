import type { Lexicon } from '#shared/vagueness/lexicon/lexicon.ts';
import { type DoorKind, onChanged, tellWorker } from '../../door/tell-worker.ts';
import type { PanelContext } from '../../messages.ts';
import type { Changed, Draft, WorkerDoor } from '../../worker-door.ts';
import { loadLexicon } from '../form/load-lexicon.ts';
import type { HostPage } from '../page/host-page.ts';
import { readContext } from '../page/read-context.ts';
import type { FirstAnswer, FirstAnswers } from './first-answers.ts';

export type FirstHearing = {
  readonly first: FirstAnswers;
  /** Undefined when no answer came: whoever needs it asks again, and says so when it can't be had. */
  readonly ask: <K extends DoorKind>(
    kind: K,
    said: WorkerDoor[K]['said'],
  ) => Promise<WorkerDoor[K]['answer'] | undefined>;
  readonly askPage: (page: HostPage) => Promise<PanelContext | null>;
  readonly askDrafts: () => Promise<void>;
  readonly load: (language: string) => Promise<void>;
};

/** Asks, keeps what comes back, and hears whatever changes meanwhile, until the panel is drawn and does so itself. */
export function hearFirst(): FirstHearing {
  const answers: FirstAnswer[] = [];
  const lexicons = new Map<string, Lexicon | null>();
  const loading = new Map<string, Promise<void>>();
  const changed = new Set<Changed>();
  const stops = [onChanged((what) => changed.add(what))];
  let context: PanelContext | null | undefined;
  let drafts: readonly Draft[] | null = null;
  let isOver = false;

  const ask: FirstHearing['ask'] = async (kind, said) => {
    try {
      const answer = await tellWorker(kind, said);
      answers.push({ key: [kind, said], answer });
      return answer;
    } catch {
      return undefined;
    }
  };
  const keepLexicon = async (language: string) => {
    lexicons.set(language, await loadLexicon(language));
  };

  return {
    ask,
    askPage: async (page) => {
      const stop = page.onContext((said) => {
        context = said;
      });
      if (isOver) stop();
      else stops.push(stop);
      const answer = await page.say<'panel-context'>({ kind: 'panel-context' });
      context ??= readContext(answer);
      return context;
    },
    askDrafts: async () => {
      drafts = (await ask('drafts', {})) ?? null;
    },
    load: (language) => {
      const begun = loading.get(language) ?? keepLexicon(language);
      loading.set(language, begun);
      return begun;
    },
    first: {
      answers,
      lexicons,
      context: () => context,
      drafts: () => (isOver ? null : drafts),
      close: () => {
        isOver = true;
        for (const stop of stops.splice(0)) stop();
        return [...changed];
      },
    },
  };
}
