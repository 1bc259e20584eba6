import { afterAll, beforeAll, beforeEach, describe, it } from 'vitest';
import { seenBuild } from '../panel/beside-hubspot.ts';
import { besidePanel, builtAnew, drilled, withoutRoot, withoutRules } from './host-drills.ts';
import { type HostPages, openHostPages } from './host-pages.ts';

let pages: HostPages;
beforeAll(async () => {
  pages = await openHostPages(seenBuild());
});
afterAll(() => pages.close());
beforeEach(() => pages.forget());

/** More of them, and more often, by `npm run matrix`. */
describe.each(drilled.map((field) => [field.name, field] as const))('%s', (_, field) => {
  it('built anew in a hold is guarded again at once, and never held twice', () => builtAnew(5)(pages, field));

  it('beside the panel keeps its save button free', () => besidePanel(pages, field));

  it('without our root in it saves, keeps the text until then, and says why', () =>
    withoutRoot(pages, field));

  it('without rules saves, says why, and is guarded once they are there', () => withoutRules(pages, field));
});
