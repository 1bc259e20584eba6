import type { Handoff } from '../../handoffs/handoff.ts';
import type { CommandBody } from '../../handoffs/offers.ts';
import { isOneSided } from '../../handoffs/said.ts';
import type { LocalDate } from '../../time/local-date.ts';

export const yesTo = (by: LocalDate): CommandBody => ({
  type: 'Accept',
  readBack: { outcome: '', firstStep: '', by },
});

/** The yes that needs no form: to something said whose day has not passed. Null where somebody has to say more. */
export const findPlainYes = (handoff: Handoff, today: LocalDate): CommandBody | null => {
  const { wantedBy } = handoff;
  return isOneSided(handoff) && wantedBy !== null && wantedBy >= today ? yesTo(wantedBy) : null;
};
