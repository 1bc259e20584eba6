import { afterAll, beforeAll, beforeEach, describe, it } from 'vitest';
import {
  besidePanel,
  builtAnew,
  drilled,
  pressedTwice,
  withDeadExtension,
  withinStrangeForm,
  withMillionLetters,
  withoutRoot,
  withoutRules,
  withoutWorker,
} from '../guard/host-drills.ts';
import { type HostPages, openHostPages } from '../guard/host-pages.ts';
import { seenBuild } from '../panel/beside-hubspot.ts';

let pages: HostPages;
beforeAll(async () => {
  pages = await openHostPages(seenBuild());
});
afterAll(() => pages.close());
beforeEach(() => pages.forget());

const drills = [
  ['built anew in a hold is guarded again at once, and never held twice', builtAnew(20)],
  ['beside the panel keeps its save button free', besidePanel],
  ['pressed twice quickly is held once', pressedTwice],
  ['without our root in it saves, keeps the text until then, and says why', withoutRoot],
  ['without rules saves, says why, and is guarded once they are there', withoutRules],
  ['held while the worker is stopped stays held, and its way out works', withoutWorker],
  ['with a million letters in it answers, and loses none of them', withMillionLetters],
] as const;

describe.each(drilled.map((field) => [field.name, field] as const))('%s', (_, field) => {
  it.each(drills)('%s', async (_name, drill) => drill(pages, field));
});

/** Not in Salesforce: there the page’s own library goes round in such a form for ever, without Baton as well. */
it.each(drilled.filter(({ host }) => host !== 'salesforce').map((field) => [field.name, field] as const))(
  '%s within a form that hides its own methods holds or saves, and loses nothing',
  async (_, field) => withinStrangeForm(pages, field),
);

it('an extension that was updated holds nobody up in pages that are open, keeps their text, and says so', async () => {
  const own = await openHostPages(seenBuild());
  try {
    await withDeadExtension(own);
  } finally {
    await own.close();
  }
});
