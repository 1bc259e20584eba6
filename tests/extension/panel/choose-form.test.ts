import { describe, expect, it } from 'vitest';
import { formsFor, idOf, usualForm } from '#extension/panel/form/choose-form.ts';
import type { DeviceSetup } from '#extension/worker-door.ts';
import { freshPolicy } from '#shared/seams/policy.ts';
import type { Seam } from '#shared/seams/seam.ts';
import { quick } from '#shared/templates/defaults/quick.ts';
import { directory, seam } from '../../support/company.ts';

const seamNamed = (id: string, changes: Partial<Seam> = {}): Seam => ({
  ...{ ...seam, id, template: { id: 'quick', version: 1 } },
  ...changes,
});
const setupWith = (...seams: readonly Seam[]): DeviceSetup => ({
  ...{ version: 1, directory, seams, policy: { ...freshPolicy, version: 1 } },
  templates: [quick, { ...quick, id: 'large' }],
});
const theirs = seamNamed('theirs', { from: 'onboarding', to: 'sales' });
const large = seamNamed('large', { template: { id: 'large', version: 1 } });
const hold = { verdict: 'nothing', change: null, seam: null, template: null } as const;

describe('which form is filled in', () => {
  it('without a company there is the note alone', () => {
    expect(formsFor(null, null).map(idOf)).toEqual(['note:quick-alone']);
  });

  it('the person’s own seams come first, the note alone last', () => {
    const forms = formsFor(setupWith(theirs, seamNamed('ours')), 'sam');
    expect(forms.map(idOf)).toEqual(['ours', 'theirs', 'note:quick-alone']);
  });

  it('a seam that is off, has no owner, or whose form is not here is not offered', () => {
    const gone = seamNamed('gone', { template: { id: 'quick', version: 9 } });
    const setup = setupWith(seamNamed('off', { mode: 'off' }), seamNamed('nobody', { owner: null }), gone);
    expect(formsFor(setup, 'sam').map(idOf)).toEqual(['note:quick-alone']);
  });

  it('a held change of hands asks for its own seam', () => {
    const forms = formsFor(setupWith(seamNamed('ours'), theirs), 'sam');
    expect(idOf(usualForm(forms, { ...hold, seam: 'theirs' }))).toBe('theirs');
  });

  it('a held note asks for the least: a quick form of one’s own, else the note alone', () => {
    const both = formsFor(setupWith(large, seamNamed('ours')), 'sam');
    expect(idOf(usualForm(both, hold))).toBe('ours');
    expect(idOf(usualForm(formsFor(setupWith(large, theirs), 'sam'), hold))).toBe('note:quick-alone');
  });

  it('without a hold the first of one’s own seams is taken, never one of others', () => {
    expect(idOf(usualForm(formsFor(setupWith(theirs, large), 'sam'), null))).toBe('large');
    expect(idOf(usualForm(formsFor(setupWith(theirs), 'sam'), null))).toBe('note:quick-alone');
  });
});
