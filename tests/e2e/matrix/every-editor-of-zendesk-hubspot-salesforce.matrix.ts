import { afterAll, beforeAll, beforeEach, describe, it } from 'vitest';
import { type HostPages, openHostPages } from '../guard/host-pages.ts';
import { otherNoteFields } from '../guard/note-fields.ts';
import { putsIntoNote } from '../guard/put-into-note.ts';
import { seenBuild } from '../panel/beside-hubspot.ts';

let pages: HostPages;
beforeAll(async () => {
  pages = await openHostPages(seenBuild());
});
afterAll(() => pages.close());
beforeEach(() => pages.forget());

/** The editors people meet first are in `guard/put-into-note.test.ts`; here are the older, the newer and the stranger ones. */
describe('a held note, filled in', () => {
  it.each(otherNoteFields.map((field) => [field.name, field] as const))(
    'stands in the host’s own state and is saved once by its own button (%s)',
    async (_, field) => putsIntoNote(pages, field),
  );
});
