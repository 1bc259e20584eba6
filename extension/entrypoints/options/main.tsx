import '#shared/ui/styles/baton.css';
import '#extension/options/options.css';
import { createRoot } from 'react-dom/client';
import { OwnPage } from '#extension/door/OwnPage.tsx';
import { ownLanguage } from '#extension/door/own-language.ts';
import { hosts } from '#extension/hosts/registry.ts';
import { Options } from '#extension/options/Options.tsx';
import { OptionsWordsContext } from '#extension/options/options-words.ts';
import { loadOptionsWords } from '#extension/options/words/load-options-words.ts';
import { loadWords } from '#shared/ui/words/load-words.ts';

const root = document.querySelector('#root');
if (root === null) throw new Error('The settings have no place to stand in.');
const language = await ownLanguage();
document.documentElement.lang = language;
const [words, optionsWords] = await Promise.all([loadWords(language), loadOptionsWords(language)]);
document.title = optionsWords.title;
createRoot(root).render(
  <OwnPage words={words}>
    <OptionsWordsContext value={optionsWords}>
      <Options hosts={hosts} />
    </OptionsWordsContext>
  </OwnPage>,
);
