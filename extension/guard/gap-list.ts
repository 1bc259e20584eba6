import type { Judgement } from '#shared/vagueness/judgement.ts';
import { draw } from './draw.ts';

/** More than a few lines nobody reads; the first ones mend most. */
const most = 3;

/** One line a gap: what is missing for the next person, and the smallest thing that mends it. */
export function gapList(judgement: Judgement | null): HTMLUListElement {
  const lines = (judgement?.findings ?? []).slice(0, most);
  const language = judgement?.language;
  return draw(
    'ul',
    typeof language === 'string' ? { lang: language } : {},
    ...lines.map(({ why, mend }) => draw('li', {}, draw('b', {}, why), draw('span', {}, mend))),
  );
}
