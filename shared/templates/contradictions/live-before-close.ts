import { writeDate } from '../../fields/date/written-date.ts';
import { type ContradictionRule, contradiction } from './contradiction.ts';
import { sideOfFact } from './side-of-fact.ts';

/** The customer starts on a day on which nothing is signed yet. */
export const liveBeforeClose: ContradictionRule = (checked) => {
  const live = sideOfFact('go-live', checked);
  const close = sideOfFact('close-date', checked);
  if (typeof live?.value !== 'string' || typeof close?.value !== 'string' || live.field === null) return [];
  if (live.value >= close.value) return [];
  return [
    contradiction(
      live.field.key,
      [live.side, close.side],
      `The customer starts on ${writeDate(live.value)}, before the deal closes on ${writeDate(close.value)}.`,
      'Correct whichever of the two is wrong.',
    ),
  ];
};
