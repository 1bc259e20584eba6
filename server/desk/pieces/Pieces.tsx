import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { RouterProvider } from 'react-aria-components';
import { type Instant, instant } from '#shared/time/instant.ts';
import { Baton } from '#shared/ui/setting/Baton.tsx';
import { DraftsContext } from '#shared/ui/setting/drafts.ts';
import '#shared/ui/styles/baton.css';
import { pieceWords } from '../words/spoken.ts';
import { keptWordsOf } from './kept-words.ts';
import type { Company } from './use-company.ts';

const tickEvery = 30_000;
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** What the shared pieces need to know around them; a new now comes now and then. */
export function Pieces({ company, children }: { readonly company: Company; readonly children: ReactNode }) {
  const [now, setNow] = useState<Instant>(() => instant(Date.now()));
  useEffect(() => {
    const ticking = setInterval(() => setNow(instant(Date.now())), tickEvery);
    return () => clearInterval(ticking);
  }, []);
  const { who, directory } = company;
  const setting = useMemo(
    () => ({ words: pieceWords(), zone, now, me: who.person, directory }),
    [now, who.person, directory],
  );
  const drafts = useMemo(() => keptWordsOf(who.person), [who.person]);
  const navigate = useNavigate();
  return (
    <RouterProvider navigate={(path) => void navigate({ to: path })}>
      <DraftsContext value={drafts}>
        <Baton setting={setting}>{children}</Baton>
      </DraftsContext>
    </RouterProvider>
  );
}
