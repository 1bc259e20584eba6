import type { PersonId } from '../records/person-ref.ts';
import type { Instant } from '../time/instant.ts';
import type { Directory } from './directory.ts';

/** In what role somebody was found; `member` only when a seam's owner and every lead are gone. */
export type Via = 'named' | 'cover' | 'rota' | 'lead' | 'owner' | 'member';

/** Why a hand or a rung leads to nobody, and what to do about it. */
const sentences = {
  'unknown-person': 'The person named here is not in this workspace any more. Name somebody who is.',
  'left-without-cover': '{who} has left, and nobody who covers for them is here. Name a cover for them.',
  'away-without-cover': '{who} is away, and nobody who covers for them is here. Name a cover for them.',
  'no-cover': '{who} has no cover who is here. Name one, so that there is somebody to ask next.',
  declined: '{who} has said this is not theirs, and is not asked again.',
  'holds-already': '{who} has it already, so somebody else is asked.',
  'unknown-rota': 'The rota named here does not exist any more. Choose another one.',
  'empty-rota': 'Nobody is on shift in the rota “{who}” now. Fill in its shifts.',
  'unknown-team': 'The receiving team does not exist any more. Choose another one for this seam.',
  'no-lead': 'The team “{who}” has no lead. Name one.',
  'no-owner': 'The seam “{who}” has no owner. Name one.',
  'nobody-left':
    'Nobody can hold this: the owner of the seam “{who}”, both leads and every member of the receiving team are away, ' +
    'have left, or have said it is not theirs. Name an owner who is here; it waits unseen until then.',
} as const satisfies Record<string, string>;

export type NobodyReason = keyof typeof sentences;

export type Found = {
  readonly kind: 'person';
  readonly id: PersonId;
  readonly via: Via;
  /** Who was meant, when somebody else stands in. */
  readonly instead?: PersonId;
};
export type Nobody = { readonly kind: 'nobody'; readonly why: NobodyReason; readonly sentence: string };
export type Routed = Found | Nobody;

export const nobody = (why: NobodyReason, who = ''): Nobody => ({
  kind: 'nobody',
  why,
  sentence: sentences[why].replace('{who}', () => who),
});

/** What routing looks at. `holding` has the turn already: asking them once more would move nothing. */
export type Situation = {
  readonly directory: Directory;
  readonly at: Instant;
  readonly declined: ReadonlySet<PersonId>;
  readonly holding: PersonId | null;
};
