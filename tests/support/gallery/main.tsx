import '#shared/ui/styles/baton.css';
import { createRoot } from 'react-dom/client';
import { Baton } from '#shared/ui/setting/Baton.tsx';
import { languageFor, loadWords } from '#shared/ui/words/load-words.ts';
import { directory, monday } from '../company.ts';
import { scenes } from './scenes.tsx';

const asked = new URLSearchParams(location.search);
const language = languageFor([asked.get('language') ?? 'en']);
const theme = asked.get('theme');
if (theme !== null) document.documentElement.dataset.theme = theme;
document.documentElement.lang = language;

const words = await loadWords(language);
const scene = scenes[asked.get('scene') ?? 'form'] ?? scenes.form;
const me = asked.get('me') ?? scene?.me ?? 'sam';
const setting = {
  words,
  zone: 'Europe/Berlin',
  now: scene?.now ?? monday,
  me,
  directory: scene?.directory ?? directory,
};
const place = document.getElementById('gallery');
if (place !== null && scene !== undefined)
  createRoot(place).render(<Baton setting={setting}>{scene.draw()}</Baton>);
