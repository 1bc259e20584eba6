import type { Offer } from '../../handoffs/offers.ts';
import { Button } from '../controls/Button.tsx';
import { useSetting } from '../setting/Baton.tsx';
import { offerKey } from './offer-groups.ts';

type Given = {
  readonly offer: Offer;
  readonly look: 'main' | 'quiet';
  readonly isOpen: boolean;
  readonly onPress: () => void;
  /** Which promise or field it is about, for whoever can’t see where the button stands. */
  readonly about?: string;
};

export function OfferButton({ offer, look, isOpen, onPress, about }: Given) {
  const { words } = useSetting();
  const name = words.offers[offer.type];
  return (
    <Button
      {...{ look, onPress }}
      isExpanded={isOpen}
      opens={offerKey(offer)}
      {...(about !== undefined && { label: `${name}: ${about}` })}
    >
      {name}
    </Button>
  );
}
