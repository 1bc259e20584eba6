import { accepted } from '#shared/result.ts';
import { readTemplate } from '#shared/templates/read-template.ts';
import type { Template } from '#shared/templates/template.ts';
import { mayPublish } from '../people/authority.ts';
import type { Edited, EditParts } from '../people/edit-people.ts';
import { refuseEdit, refuseProblems } from '../people/edit-refusal.ts';
import { editSetup } from '../people/edit-setup-store.ts';
import { findLatest } from './latest-templates.ts';
import { isSameTemplate } from './same-template.ts';
import { addVersion } from './template-store.ts';

export type Publication = {
  readonly template: Template;
  /** False when the newest version says exactly this already: publishing twice makes one version. */
  readonly isNew: boolean;
  readonly isDryRun: boolean;
};

/**
 * The next version of a template; the server counts it, whatever the input says. Handoffs already sent and the seams keep the
 * version they name. A dry run answers the same and writes nothing.
 */
export const publish = ({ database, who }: EditParts, given: unknown, isDryRun: boolean) =>
  editSetup(database, who.workspace, async ({ rows, setup }): Edited<Publication> => {
    if (!mayPublish(who, setup)) return refuseEdit('not-yours');
    const read = readTemplate(withVersion(given, 1));
    if (!read.ok) return refuseProblems(read.reason);
    const latest = findLatest(setup, read.value.id);
    const template = { ...read.value, version: (latest?.version ?? 0) + 1 };
    if (latest !== null && isSameTemplate(latest, template))
      return accepted({ template: latest, isNew: false, isDryRun });
    if (!isDryRun) await addVersion(rows, who.workspace, template);
    return accepted({ template, isNew: true, isDryRun });
  });

const withVersion = (given: unknown, version: number): unknown =>
  typeof given === 'object' && given !== null && !Array.isArray(given) ? { ...given, version } : given;
