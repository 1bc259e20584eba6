import '#shared/ui/styles/baton.css';
import '#extension/panel/panel.css';
import { createRoot } from 'react-dom/client';
import { OwnPage } from '#extension/door/OwnPage.tsx';
import { ownLanguage } from '#extension/door/own-language.ts';
import { InPanelContext } from '#extension/panel/in-panel.ts';
import { Panel } from '#extension/panel/Panel.tsx';
import { openHostPage } from '#extension/panel/page/host-page.ts';
import { loadPanelWords } from '#extension/panel/words/load-panel-words.ts';
import { loadWords } from '#shared/ui/words/load-words.ts';

const root = document.querySelector('#root');
if (root === null) throw new Error('The panel has no place to stand in.');
const [language, page] = await Promise.all([ownLanguage(), openHostPage(location.href)]);
document.documentElement.lang = language;
const [shared, words] = await Promise.all([loadWords(language), loadPanelWords(language)]);
createRoot(root).render(
  <OwnPage words={shared}>
    <InPanelContext value={{ words, page }}>
      <Panel />
    </InPanelContext>
  </OwnPage>,
);
