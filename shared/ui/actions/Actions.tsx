import { useMemo, useState } from 'react';
import type { DecideContext } from '../../handoffs/decide-context.ts';
import type { Handoff } from '../../handoffs/handoff.ts';
import { type CommandBody, type Offer, offersFor } from '../../handoffs/offers.ts';
import type { Template } from '../../templates/template.ts';
import { offerName } from '../said/spoken.ts';
import { useShownTemplate } from '../said/use-shown-template.ts';
import { findPlainYes } from '../said/yes-to.ts';
import { useSetting } from '../setting/Baton.tsx';
import { useTimes } from '../time/use-times.ts';
import { ActionForm } from './ActionForm.tsx';
import { CommandNotice } from './CommandNotice.tsx';
import type { CommandOutcome } from './command-outcome.ts';
import { OfferButtons } from './OfferButtons.tsx';
import { groupOffers, offerKey } from './offer-groups.ts';
import { SubjectOffers } from './SubjectOffers.tsx';
import { useClosing } from './use-closing.ts';
import { useCommand } from './use-command.ts';

export type ActionsGiven = {
  readonly handoff: Handoff;
  /** The one its note was written in. */
  readonly template: Template;
  readonly checking: DecideContext['checking'];
  readonly onCommand: (body: CommandBody) => Promise<CommandOutcome>;
};

/** What the state and the person allow, and nothing else; each opens its form here. */
export const Actions = (given: ActionsGiven) => <ActionsOfOne key={given.handoff.id} {...given} />;

function ActionsOfOne({ handoff, template: own, checking, onCommand }: ActionsGiven) {
  const { words, me, now, directory } = useSetting();
  const { today } = useTimes();
  const template = useShownTemplate(own);
  const [open, setOpen] = useState<string | null>(null);
  const [begun, setBegun] = useState<readonly Offer[]>([]);
  const [said, setSaid] = useState<string | null>(null);
  const context = useMemo(
    (): DecideContext => ({ now, directory, seam: handoff.seam, template, checking }),
    [now, directory, handoff.seam, template, checking],
  );
  const offers = useMemo(() => offersFor(handoff, me, context), [handoff, me, context]);
  const { main, others, rare, bySubject } = groupOffers(offers, handoff);
  const yes = useCommand({
    onCommand,
    onGone: (outcome) => {
      leave('Accept', outcome);
      here.current?.focus();
    },
  });
  // Refused once, the form asks for what is missing.
  const plainYes = yes.state.kind === 'refused' ? null : findPlainYes(handoff, today);
  const toggle = (offer: Offer) => {
    const key = offerKey(offer);
    setSaid(null);
    if (offer.type === 'Accept' && plainYes !== null) return void yes.run(plainYes);
    setOpen(open === key ? null : key);
    if (!begun.some((one) => offerKey(one) === key)) setBegun([...begun, offer]);
  };
  const { here, close } = useClosing(open, setOpen);
  const leave = (key: string, outcome: 'accepted' | 'kept') => {
    setBegun((before) => before.filter((one) => offerKey(one) !== key));
    close(key);
    setSaid(outcome === 'accepted' ? words.actions.sent : words.actions.kept);
  };
  // A form that was begun stays as it was left, also when what it does is not offered any more: nobody’s words vanish.
  const formsOf = (subject: string | null) =>
    begun
      .filter((offer) => offer.subject === subject)
      .map((offer) => (
        <ActionForm
          key={offerKey(offer)}
          {...{ offer, handoff, template, context, onCommand }}
          isOpen={open === offerKey(offer)}
          onClose={() => close(offerKey(offer))}
          onGone={(outcome) => leave(offerKey(offer), outcome)}
        />
      ));
  return (
    <section ref={here} tabIndex={-1} className="b-actions" aria-label={words.actions.heading}>
      <h3 className="b-hidden">{words.actions.heading}</h3>
      {offers.length === 0 && <p className="b-soft">{words.actions.nothing}</p>}
      <OfferButtons
        {...{ main, others, rare, open }}
        nameOf={(type) => offerName(words, type, handoff)}
        plain={plainYes === null ? null : 'Accept'}
        onToggle={toggle}
      />
      <CommandNotice state={yes.state} />
      {formsOf(null)}
      <SubjectOffers {...{ handoff, template, bySubject, begun, open, formsOf }} onToggle={toggle} />
      <p role="status" className={said === null ? 'b-hidden' : 'b-good'}>
        {said}
      </p>
    </section>
  );
}
