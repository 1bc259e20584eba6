import type { Offer } from '../../handoffs/offers.ts';
import { Button } from '../controls/Button.tsx';
import { offerKey } from './offer-groups.ts';

type Given = {
  readonly offer: Offer;
  readonly name: string;
  readonly look: 'main' | 'quiet';
  /** Null where a press does it at once: there is no form to open. */
  readonly isOpen: boolean | null;
  readonly onPress: () => void;
  /** Which promise or field it is about, for whoever can’t see where the button stands. */
  readonly about?: string;
};

export function OfferButton({ offer, name, look, isOpen, onPress, about }: Given) {
  return (
    <Button
      {...{ look, onPress }}
      {...(isOpen !== null && { isExpanded: isOpen })}
      opens={offerKey(offer)}
      {...(about !== undefined && { label: `${name}: ${about}` })}
    >
      {name}
    </Button>
  );
}
