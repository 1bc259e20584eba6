import { accepted } from '#shared/result.ts';
import type { Edited, EditParts } from './edit-people.ts';
import { refuseProblems } from './edit-refusal.ts';
import { editSetup } from './edit-setup-store.ts';
import { readPeopleFile } from './people-file.ts';
import { addPeople, writePerson } from './people-store.ts';
import { type ImportPlan, planImport } from './plan-import.ts';
import { addMembers } from './team-store.ts';

export type ImportReport = {
  readonly isDryRun: boolean;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly joined: number;
  /** Columns of the file that mean nothing here. */
  readonly ignored: readonly string[];
};

/** All of the file, or nothing: one bad line and nobody is imported. A dry run says what would happen. */
export async function importPeople(
  { database, ports, who }: EditParts,
  text: string,
  isDryRun: boolean,
): Edited<ImportReport> {
  const file = readPeopleFile(text);
  if (!file.ok) return refuseProblems(file.reason);
  const { lines, ignored } = file.value;
  return editSetup(database, who.workspace, async ({ rows, setup: { directory } }): Edited<ImportReport> => {
    const planned = planImport(lines, { directory, now: ports.now(), newId: ports.newId });
    if (!planned.ok) return refuseProblems(planned.reason);
    const plan = planned.value;
    if (!isDryRun) {
      await addPeople(rows, who.workspace, plan.added);
      for (const person of plan.changed) await writePerson(rows, who.workspace, person);
      await addMembers(rows, who.workspace, plan.joined);
    }
    return accepted({ isDryRun, ignored, ...countsOf(plan) });
  });
}

const countsOf = ({ added, changed, unchanged, joined }: ImportPlan) => ({
  ...{ added: added.length, changed: changed.length, unchanged, joined: joined.length },
});
