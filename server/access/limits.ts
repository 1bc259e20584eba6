import { minute } from '#shared/time/instant.ts';
import type { Limit } from './limit-store.ts';

const hour = 60 * minute;

/**
 * Wrong tries are counted by address and account together, so that a stranger never locks a person out. By
 * address alone the allowance is wide: a whole office may sit behind one.
 */
export const limits = {
  passwordByAccountAndAddress: { name: 'password', most: 10, refillFor: minute },
  passwordByAddress: { name: 'password, any account', most: 100, refillFor: 6_000 },
  linkByAccount: { name: 'link asked for', most: 3, refillFor: 20 * minute },
  linkByAddress: { name: 'link asked for, any account', most: 30, refillFor: minute },
  linkTriedByAddress: { name: 'link opened', most: 100, refillFor: 6_000 },
  pairingByAddress: { name: 'pairing', most: 300, refillFor: 2_000 },
  deviceCodeByAddress: { name: 'device code', most: 100, refillFor: 6_000 },
  userCodeByPerson: { name: 'user code', most: 10, refillFor: 2 * minute },
  signOnByAddress: { name: 'single sign-on', most: 300, refillFor: 2_000 },
  invitationsByWorkspace: { name: 'invitation', most: 500, refillFor: hour / 100 },
} satisfies Record<string, Limit>;
