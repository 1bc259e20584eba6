import type { Handoff } from '../../handoffs/handoff.ts';
import type { Offer, OfferType } from '../../handoffs/offers.ts';
import type { TurnReason } from '../../handoffs/turn.ts';

export const offerKey = ({ type, subject }: Offer) => (subject === null ? type : `${type} ${subject}`);

/** What takes the handoff on when it is somebody’s turn for this reason. */
const mainOf: Readonly<Record<TurnReason, readonly OfferType[]>> = {
  'to-accept': ['Accept'],
  'to-mend': ['Amend'],
  'to-answer': ['Answer'],
  'to-agree-date': ['Answer'],
  'to-finish': ['Complete'],
  'to-confirm': ['Confirm'],
  'to-settle': ['Take'],
  'owner-decides': ['Accept', 'Take', 'Reassign', 'Amend', 'Answer'],
};

const rarely: readonly OfferType[] = ['Reassign', 'Snooze', 'Pause', 'Withdraw'];

export type OfferGroups = {
  readonly main: readonly Offer[];
  readonly others: readonly Offer[];
  readonly rare: readonly Offer[];
  /** By the promise or the field they are about. */
  readonly bySubject: ReadonlyMap<string, readonly Offer[]>;
};

/** What leads on stands first; what is about one promise stands with that promise. */
export function groupOffers(offers: readonly Offer[], { turn }: Handoff): OfferGroups {
  const whole = offers.filter(({ subject }) => subject === null);
  const leads = turn === null ? [] : mainOf[turn.why];
  const [first] = leads.flatMap((type) => whole.filter((offer) => offer.type === type));
  const rest = whole.filter((offer) => offer !== first);
  const isRare = ({ type }: Offer) => rarely.includes(type);
  return {
    main: first === undefined ? [] : [first],
    others: rest.filter((offer) => !isRare(offer)),
    rare: rest.filter(isRare),
    bySubject: bySubject(offers),
  };
}

function bySubject(offers: readonly Offer[]): ReadonlyMap<string, readonly Offer[]> {
  const found = new Map<string, readonly Offer[]>();
  for (const offer of offers)
    if (offer.subject !== null) found.set(offer.subject, [...(found.get(offer.subject) ?? []), offer]);
  return found;
}
