import { expect, it } from 'vitest';
import { findSeamTowards } from '#shared/handoffs/seam-towards.ts';
import { directory, seam } from '../../support/company.ts';

const back = { ...seam, id: 'back', from: 'onboarding', to: 'sales' };
const towards = (from: string, to: string, seams = [back, seam]) =>
  findSeamTowards({ from, to }, { seams, directory })?.id ?? null;

it('what was said goes over the seam between the two teams', () => {
  expect(towards('sam', 'rita')).toBe(seam.id);
  expect(towards('rita', 'sam')).toBe('back');
});

it('over one that leads to whoever is asked, rather than one that only begins with the writer', () => {
  const aside = { ...seam, id: 'aside', to: 'legal' };
  expect(towards('sam', 'rita', [aside, { ...seam, from: 'support' }])).toBe(seam.id);
});

it('over any, when none is near: somebody owns it then', () => {
  expect(towards('sam', 'sue', [seam])).toBe(seam.id);
});

it('over none that is switched off or that nobody owns', () => {
  expect(
    towards('sam', 'rita', [
      { ...seam, mode: 'off' },
      { ...seam, owner: null },
    ]),
  ).toBeNull();
});
