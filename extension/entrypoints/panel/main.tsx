import '#shared/ui/styles/baton.css';
import '#extension/panel/panel.css';
import { askFirst } from '#extension/panel/first/ask-first.ts';

const asked = askFirst(location.href);
const { drawPanel } = await import('#extension/panel/draw-panel.tsx');
await drawPanel(asked);
