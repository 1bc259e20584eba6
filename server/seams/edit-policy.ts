import type { Problem } from '#shared/problem.ts';
import { accepted } from '#shared/result.ts';
import type { Policy } from '#shared/seams/policy.ts';
import { readPolicy } from '#shared/seams/read-policy.ts';
import type { Edited, EditParts } from '../people/edit-people.ts';
import { refuseProblems } from '../people/edit-refusal.ts';
import { editSetup } from '../people/edit-setup-store.ts';
import type { Setup } from '../people/setup.ts';
import { writePolicy } from './policy-store.ts';

type Saved = { readonly version: number };

/** The version is the server's to count. */
export const savePolicy = (parts: EditParts, given: unknown) => changePolicy(parts, () => given);

/** Baton is taken off one site, or put back: what an admin reaches for when a page has changed under it. */
export const switchHost = (parts: EditParts, host: string, isOff: boolean) =>
  changePolicy(parts, (policy) => {
    const others = policy.hostsOff.filter((one) => one !== host);
    return { ...policy, hostsOff: isOff ? [...others, host] : others };
  });

const changePolicy = ({ database, who }: EditParts, change: (policy: Policy) => unknown) =>
  editSetup(database, who.workspace, async ({ rows, setup }): Edited<Saved> => {
    const version = setup.policy.version + 1;
    const given = change(setup.policy);
    const read = readPolicy(isObject(given) ? { ...given, version } : given);
    if (!read.ok) return refuseProblems(read.reason);
    const strange = checkSeams(read.value, setup);
    if (strange.length > 0) return refuseProblems(strange);
    await writePolicy(rows, who.workspace, read.value);
    return accepted({ version });
  });

const isObject = (given: unknown): given is object =>
  typeof given === 'object' && given !== null && !Array.isArray(given);

const checkSeams = ({ triggers }: Policy, { seams }: Setup): readonly Problem[] =>
  triggers.flatMap(({ seam }, index) =>
    seams.has(seam)
      ? []
      : [{ path: `triggers[${index}].seam`, sentence: 'There is no such seam. Choose one of the list.' }],
  );
