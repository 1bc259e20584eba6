import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { DecideContext } from '#shared/handoffs/decide-context.ts';
import type { Facts } from '#shared/templates/facts.ts';
import { useSetting } from '#shared/ui/setting/Baton.tsx';
import { useWorker } from '../../door/use-worker.ts';
import { useInPanel } from '../in-panel.ts';
import { loadReader, type Reader, readerOf } from './judge.ts';
import { readerLanguages } from './reader-languages.ts';

const blind: Reader = {
  judge: () => ({ verdict: 'clear', language: null, findings: [] }),
  datesIn: () => [],
};

/** The note check of this person's languages. Until they are loaded nothing is called vague. */
export function useReader(): { readonly reader: Reader; readonly isLoaded: boolean } {
  const { words } = useSetting();
  const kept = useWorker('settings', {});
  const setup = useWorker('setup', {});
  const own = [words.language, ...navigator.languages];
  const wanted = readerLanguages({ own, settings: kept.data?.settings, setup: setup.data });
  const { first } = useInPanel();
  const loaded = useQuery({
    queryKey: ['reader', wanted],
    queryFn: () => loadReader(wanted),
    initialData: () => readerOf(wanted, first?.lexicons),
    ...{ networkMode: 'always', staleTime: Number.POSITIVE_INFINITY },
    placeholderData: (before) => before,
  });
  return { reader: loaded.data ?? blind, isLoaded: loaded.data !== undefined };
}

const noFacts: Facts = {};

/** What `decide` and `checkNote` look at besides the note, as the worker and the server do. */
export function useChecking(facts: Facts = noFacts): DecideContext['checking'] {
  const { directory } = useSetting();
  const { reader } = useReader();
  return useMemo(
    () => ({
      judge: reader.judge,
      surface: 'handoff',
      people: directory.people.map(({ id, name }) => ({ id, name })),
      ...{ facts, earlier: [] },
    }),
    [reader, directory, facts],
  );
}
