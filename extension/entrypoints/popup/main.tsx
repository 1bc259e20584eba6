import '#shared/ui/styles/baton.css';
import '#extension/popup/popup.css';
import { createRoot } from 'react-dom/client';
import { OwnPage } from '#extension/door/OwnPage.tsx';
import { ownLanguage } from '#extension/door/own-language.ts';
import { Popup } from '#extension/popup/Popup.tsx';
import { PopupWordsContext } from '#extension/popup/popup-words.ts';
import { loadPopupWords } from '#extension/popup/words/load-popup-words.ts';
import { loadWords } from '#shared/ui/words/load-words.ts';

const root = document.querySelector('#root');
if (root === null) throw new Error('The popup has no place to stand in.');
const language = await ownLanguage();
document.documentElement.lang = language;
const [words, popupWords] = await Promise.all([loadWords(language), loadPopupWords(language)]);
createRoot(root).render(
  <OwnPage words={words}>
    <PopupWordsContext value={popupWords}>
      <Popup asked={new URLSearchParams(location.search).get('accept')} />
    </PopupWordsContext>
  </OwnPage>,
);
