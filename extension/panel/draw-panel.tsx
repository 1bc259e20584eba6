import { QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { OwnPage } from '../door/OwnPage.tsx';
import { askAgain } from '../door/use-worker.ts';
import type { FirstAsked } from './first/ask-first.ts';
import type { FirstAnswers } from './first/first-answers.ts';
import { InPanelContext } from './in-panel.ts';
import { Panel } from './Panel.tsx';

/** So long an empty panel is let stand; then it says that something is still coming. */
const patience = 400;

/** What was asked this moment is not asked again by whoever is drawn next. */
const justAsked = 2_000;

/** Drawn once, with everything it needs, where that comes in time. */
export async function drawPanel({ first, ...asked }: FirstAsked): Promise<void> {
  const [page, language, [shared, words]] = await Promise.all([asked.page, asked.language, asked.words]);
  document.documentElement.lang = language;
  await Promise.race([asked.whole, new Promise((resolve) => setTimeout(resolve, patience))]);
  const root = document.querySelector('#root');
  if (root === null) throw new Error('The panel has no place to stand in.');
  const client = clientWith(first);
  createRoot(root).render(
    <OwnPage words={shared} client={client}>
      <InPanelContext value={{ words, page, first }}>
        <Panel />
      </InPanelContext>
      <FirstOver first={first} client={client} />
    </OwnPage>,
  );
}

function clientWith({ answers }: FirstAnswers): QueryClient {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: justAsked } } });
  for (const { key, answer } of answers) client.setQueryData(key, answer);
  return client;
}

/** From the first drawing on every part listens for itself; what has changed before it is asked for again. */
function FirstOver({ first, client }: { readonly first: FirstAnswers; readonly client: QueryClient }) {
  useEffect(() => {
    for (const what of first.close()) askAgain(client, what);
  }, [first, client]);
  return null;
}
