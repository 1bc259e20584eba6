import '#shared/ui/styles/baton.css';
import '#extension/panel/panel.css';
import { askFirst } from '#extension/panel/first/ask-first.ts';

const root = document.querySelector('#root');
if (root === null) throw new Error('The panel has no place to stand in.');
const asked = askFirst(location.href);
const { drawPanel } = await import('#extension/panel/draw-panel.tsx');
await drawPanel(root, asked);
