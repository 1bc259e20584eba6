import type { Problem } from '#shared/problem.ts';
import { type Refused, refused } from '#shared/result.ts';

const sentences = {
  wrong: 'Nothing was saved, since something here can’t be right. Correct what is marked and save again.',
  'not-yours': 'This is not yours to change, so nothing was saved. Ask an admin, or whoever leads it.',
  'no-such-person': 'There is nobody like this in your company, so nothing was saved. Reload the list.',
  'no-such-absence': 'This absence is gone already. Reload the list.',
  'no-such-team': 'There is no such team, so nothing was saved. Reload the list.',
  'no-such-rota': 'There is no such rota, so nothing was saved. Reload the list.',
  'no-such-seam': 'There is no such seam, so nothing was saved. Reload the list.',
  'no-such-template': 'There is no such template or version. Reload the list.',
  'address-taken': 'Somebody else has this mail address, so nothing was saved. Each person needs their own.',
  'team-in-seams':
    'This team is still an end of seams ({count}), so it was not removed. Remove them, or give them another team.',
  'team-in-handoffs':
    'This team is still an end of open handoffs ({count}), so it was not removed. Let them end, or pass them on.',
  'rota-in-ladders':
    'Ladders of seams ({count}) still ask this rota, so nothing was removed. Take it out of them first.',
  'seam-in-handoffs':
    'Open handoffs ({count}) run over this seam, so it was not removed. Switch it off, and remove it when they have ended.',
  'seam-in-policy':
    'Rules for pages ({count}) still ask for this seam, so it was not removed. Remove the rules, or switch the seam off.',
} as const satisfies Record<string, string>;

export type EditRefusalKind = keyof typeof sentences;

/** Why an edit of the set-up was not made. With `wrong`, the problems say where and what. */
export type EditRefusal = {
  readonly kind: EditRefusalKind;
  readonly sentence: string;
  readonly problems: readonly Problem[];
};

export const refuseEdit = (
  kind: Exclude<EditRefusalKind, 'wrong'>,
  count: number = 0,
): Refused<EditRefusal> =>
  refused({ kind, sentence: sentences[kind].replace('{count}', String(count)), problems: [] });

const mostProblems = 200;

export const refuseProblems = (problems: readonly Problem[]): Refused<EditRefusal> =>
  refused({ kind: 'wrong', sentence: sentences.wrong, problems: problems.slice(0, mostProblems) });
