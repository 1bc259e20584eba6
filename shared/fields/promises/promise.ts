import type { PersonRef } from '../../records/person-ref.ts';
import type { LocalDate } from '../../time/local-date.ts';

/** Something said to the customer. `agreed`: the person who has to deliver it has said yes. */
export type Promise = {
  readonly words: string;
  readonly to: string;
  readonly due: LocalDate;
  readonly inContract: boolean;
  readonly deliverer: PersonRef;
  readonly agreed: boolean;
};
