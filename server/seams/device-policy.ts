import type { Policy } from '#shared/seams/policy.ts';
import { modes } from '#shared/seams/seam.ts';
import type { Setup } from '../people/setup.ts';

/**
 * The policy as it holds now: a rule asks for the template its seam has today, and never more strictly than the seam itself, so
 * that a seam that is switched off is off on every page.
 */
export function devicePolicy({ policy, seams }: Pick<Setup, 'policy' | 'seams'>): Policy {
  const triggers = policy.triggers.flatMap((rule) => {
    const seam = seams.get(rule.seam);
    if (seam === undefined) return [];
    const mode = modes.indexOf(rule.mode) < modes.indexOf(seam.mode) ? rule.mode : seam.mode;
    return [{ ...rule, template: seam.template, mode }];
  });
  return { ...policy, triggers };
}
