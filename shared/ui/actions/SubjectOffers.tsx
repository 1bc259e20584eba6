import type { ReactNode } from 'react';
import type { Handoff } from '../../handoffs/handoff.ts';
import type { Offer } from '../../handoffs/offers.ts';
import type { Template } from '../../templates/template.ts';
import { useSetting } from '../setting/Baton.tsx';
import { OfferButton } from './OfferButton.tsx';
import { offerKey } from './offer-groups.ts';

type Given = {
  readonly handoff: Handoff;
  readonly template: Template;
  readonly bySubject: ReadonlyMap<string, readonly Offer[]>;
  readonly begun: readonly Offer[];
  readonly open: string | null;
  readonly formsOf: (subject: string) => ReactNode;
  readonly onToggle: (offer: Offer) => void;
};

/** What is asked about one promise or one unknown field stands below its words. */
export function SubjectOffers({ handoff, template, bySubject, begun, open, formsOf, onToggle }: Given) {
  const { words } = useSetting();
  const left = begun.flatMap(({ subject }) => (subject === null ? [] : [subject]));
  const subjects = [...new Set([...bySubject.keys(), ...left])];
  const promiseOf = (subject: string) => handoff.promises.find(({ id }) => id === subject)?.words;
  const labelOf = (subject: string) => template.fields.find(({ key }) => key === subject)?.label;
  const titleOf = (subject: string) => promiseOf(subject) ?? labelOf(subject) ?? subject;
  if (subjects.length === 0) return null;
  return (
    <ul className="b-stack" aria-label={words.promises.heading}>
      {subjects.map((subject) => (
        <li key={subject} className="b-subject">
          <p className="b-strong">
            <bdi>{promiseOf(subject) === undefined ? titleOf(subject) : `“${titleOf(subject)}”`}</bdi>
          </p>
          <div className="b-deeds">
            {(bySubject.get(subject) ?? []).map((offer) => (
              <OfferButton
                key={offerKey(offer)}
                offer={offer}
                name={words.offers[offer.type]}
                look="quiet"
                about={titleOf(subject)}
                isOpen={open === offerKey(offer)}
                onPress={() => onToggle(offer)}
              />
            ))}
          </div>
          {formsOf(subject)}
        </li>
      ))}
    </ul>
  );
}
