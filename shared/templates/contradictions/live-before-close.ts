import { type ContradictionRule, contradiction } from './contradiction.ts';
import { sideOfFact } from './side-of-fact.ts';

/** The customer starts on a day on which nothing is signed yet. */
export const liveBeforeClose: ContradictionRule = (checked) => {
  const live = sideOfFact('go-live', checked);
  const close = sideOfFact('close-date', checked);
  if (typeof live?.value !== 'string' || typeof close?.value !== 'string' || live.field === null) return [];
  if (live.value >= close.value) return [];
  return [
    contradiction(live.field.key, [live.side, close.side], {
      code: 'live-before-close',
      words: { start: { day: live.value }, close: { day: close.value } },
    }),
  ];
};
