import { useState } from 'react';
import type { Offer, OfferType } from '../../handoffs/offers.ts';
import { Button } from '../controls/Button.tsx';
import { useSetting } from '../setting/Baton.tsx';
import { OfferButton } from './OfferButton.tsx';
import { offerKey } from './offer-groups.ts';

type Given = {
  readonly main: readonly Offer[];
  readonly others: readonly Offer[];
  readonly rare: readonly Offer[];
  readonly open: string | null;
  readonly nameOf: (type: OfferType) => string;
  /** What a press does at once. */
  readonly plain: OfferType | null;
  readonly onToggle: (offer: Offer) => void;
};

export function OfferButtons({ main, others, rare, open, nameOf, plain, onToggle }: Given) {
  const { words } = useSetting();
  const [hasMore, setMore] = useState(false);
  const buttons = (offers: readonly Offer[], look: 'main' | 'quiet') =>
    offers.map((offer) => (
      <OfferButton
        key={offerKey(offer)}
        {...{ offer, look }}
        name={nameOf(offer.type)}
        isOpen={offer.type === plain ? null : open === offerKey(offer)}
        onPress={() => onToggle(offer)}
      />
    ));
  if (main.length + others.length + rare.length === 0) return null;
  return (
    <div className="b-deeds">
      {buttons(main, 'main')}
      {buttons(others, 'quiet')}
      {rare.length > 0 && (
        <Button look="plain" isExpanded={hasMore} onPress={() => setMore(!hasMore)}>
          {words.actions.more}
        </Button>
      )}
      {hasMore && buttons(rare, 'quiet')}
    </div>
  );
}
