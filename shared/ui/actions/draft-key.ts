import type { Offer } from '../../handoffs/offers.ts';

/** The words of one deed are kept under one key, whichever page they were typed in. */
export const draftKeyOf = (handoff: string, { type, subject }: Pick<Offer, 'type' | 'subject'>) =>
  [type.toLowerCase(), handoff, ...(subject === null ? [] : [subject])].join(' ');
