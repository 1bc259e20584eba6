import type { NotGuardedReason } from './policy.ts';

const sentences: Readonly<Record<NotGuardedReason, string>> = {
  'host-off':
    'Baton is switched off on this site, so saving works as if it were not here. An admin can switch it on.',
  'not-configured': 'This field is not one Baton looks after. A seam’s owner can add it.',
  public: 'A customer reads this, so Baton stays out of it.',
  'unknown-audience': 'Baton can’t tell whether a customer reads this, so it stays out of it.',
  'all-off': 'Every check is switched off for this field. A seam’s owner can switch them on.',
};

/** Why a field is not guarded, for whoever asks. Apart from the policy, so that the page does not carry it. */
export const notGuardedSentence = (why: NotGuardedReason): string => sentences[why];
