import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { DecideContext } from '#shared/handoffs/decide-context.ts';
import type { Directory } from '#shared/seams/directory.ts';
import type { Judge } from '#shared/templates/check-context.ts';

/** Until the dictionaries are here nothing is called vague; the server, which has them, judges what is sent. */
const lenient: Judge = () => ({ verdict: 'clear', language: null, findings: [] });

/** The judge of vague words with all its languages: larger than any page, so it comes after the page is drawn. */
export function useJudge(): Judge | null {
  const { data } = useQuery({
    queryKey: ['judge'],
    queryFn: async () => (await import('#shared/vagueness/judge.ts')).judge,
    ...{ staleTime: Number.POSITIVE_INFINITY, structuralSharing: false },
  });
  return data ?? null;
}

/** What a note is looked through with before it is sent, as the server will look through it. */
export function useChecking({ people }: Directory): DecideContext['checking'] {
  const judge = useJudge();
  return useMemo(
    () => ({
      ...{ judge: judge ?? lenient, surface: 'handoff', facts: {}, earlier: [] },
      people: people.map(({ id, name }) => ({ id, name })),
    }),
    [judge, people],
  );
}
