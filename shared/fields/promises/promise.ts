import type { PersonRef } from '../../records/person-ref.ts';
import type { LocalDate } from '../../time/local-date.ts';

/** Something said to the customer. `agreed`: the person who has to deliver it has said yes. */
export type CustomerPromise = {
  readonly words: string;
  readonly to: string;
  readonly due: LocalDate;
  readonly inContract: boolean;
  readonly deliverer: PersonRef;
  readonly agreed: boolean;
  /** Work outside of what the product does as it is. */
  readonly kind?: 'custom';
};
