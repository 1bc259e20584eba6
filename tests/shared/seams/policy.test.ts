import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notGuardedSentence } from '#shared/seams/not-guarded.ts';
import { freshPolicy, guardFor, type Policy, type Surface } from '#shared/seams/policy.ts';
import { modes } from '#shared/seams/seam.ts';
import { type Trigger, type TriggerRule, triggerKinds } from '#shared/seams/trigger.ts';

const note: Surface = { host: 'hubspot', id: 'note', audience: 'internal', configured: true };
const stage: Surface = { ...note, id: 'stage' };
const won: Trigger = { kind: 'stage', to: 'closedwon' };

const rule: TriggerRule = {
  ...{ host: 'hubspot', kind: 'stage', values: ['closedwon'], mode: 'block' },
  ...{ seam: 'sales-to-onboarding', template: { id: 'sales-to-onboarding', version: 3 } },
};
const policyWith = (changes: Partial<Policy>): Policy => ({ ...freshPolicy, ...changes });
const guarding = (...triggers: readonly TriggerRule[]) => policyWith({ triggers });

const handoffFor = (policy: Policy, trigger: Trigger, surface = stage) => {
  const guard = guardFor(policy, surface, trigger);
  return guard.kind === 'guarded' ? guard.handoff : guard.why;
};

describe('a fresh workspace', () => {
  it('holds notes that say nothing, warns of unclear ones, and lets work change hands', () => {
    expect(guardFor(freshPolicy, note, won)).toEqual({
      ...{ kind: 'guarded', note: { nothing: 'block', unclear: 'warn' }, handoff: null },
    });
  });
});

describe('what is never guarded', () => {
  const eager = policyWith({
    triggers: [{ ...rule, values: 'any' }],
    surfaces: [{ host: 'hubspot', surface: 'note', nothing: 'block', unclear: 'block' }],
  });

  it('is what a customer reads', () => {
    expect(guardFor(eager, { ...note, audience: 'public' }, won)).toEqual({
      kind: 'not-guarded',
      why: 'public',
    });
  });

  it('is what a customer may read for all we know', () => {
    expect(guardFor(eager, { ...note, audience: 'unknown' }, won)).toMatchObject({ why: 'unknown-audience' });
  });

  it('is a field nobody configured', () => {
    expect(guardFor(eager, { ...note, configured: false }, won)).toMatchObject({ why: 'not-configured' });
  });

  it('is anything on a site that is switched off', () => {
    const policy = { ...eager, hostsOff: ['hubspot'] };
    expect(guardFor(policy, note, won)).toMatchObject({ why: 'host-off' });
    expect(guardFor(policy, { ...note, host: 'zendesk' })).toMatchObject({ kind: 'guarded' });
  });

  it('is a field whose checks are all off, unless work changes hands in it', () => {
    const off = [{ host: 'hubspot', surface: 'stage', nothing: 'off', unclear: 'off' }] as const;
    expect(guardFor(policyWith({ surfaces: off }), stage)).toMatchObject({ why: 'all-off' });
    expect(guardFor(policyWith({ surfaces: off, triggers: [rule] }), stage, won)).toMatchObject({
      note: { nothing: 'off', unclear: 'off' },
      handoff: { mode: 'block' },
    });
  });

  it('says why in a sentence', () => {
    expect(notGuardedSentence('public')).toBe('A customer reads this, so Baton stays out of it.');
  });
});

describe('the modes of one field', () => {
  it('go before those of the workspace, on that site only', () => {
    const surfaces = [{ host: 'hubspot', surface: 'note', nothing: 'observe', unclear: 'off' }] as const;
    const policy = policyWith({ surfaces });
    expect(guardFor(policy, note)).toMatchObject({ note: { nothing: 'observe', unclear: 'off' } });
    expect(guardFor(policy, { ...note, host: 'salesforce' })).toMatchObject({ note: freshPolicy.plainNotes });
    expect(guardFor(policy, { ...note, id: 'call-log' })).toMatchObject({ note: freshPolicy.plainNotes });
  });
});

describe('work that changes hands', () => {
  it('asks for the template of the seam it crosses', () => {
    expect(handoffFor(guarding(rule), won)).toEqual({
      ...{ seam: 'sales-to-onboarding', template: { id: 'sales-to-onboarding', version: 3 }, mode: 'block' },
    });
  });

  it('asks for nothing while the seam is off', () => {
    expect(handoffFor(guarding({ ...rule, mode: 'off' }), won)).toBeNull();
  });

  it('asks for nothing for another value, another kind or another site', () => {
    expect(handoffFor(guarding(rule), { kind: 'stage', to: 'closedlost' })).toBeNull();
    expect(handoffFor(guarding(rule), { kind: 'owner', to: 'closedwon' })).toBeNull();
    expect(handoffFor(guarding(rule), won, { ...stage, host: 'zendesk' })).toBeNull();
  });

  it('does not mind capitals and spaces around a value', () => {
    expect(
      handoffFor(guarding({ ...rule, values: ['Closed Won '] }), { kind: 'stage', to: ' closed won' }),
    ).not.toBeNull();
  });

  it('asks for any value where the rule says any', () => {
    expect(
      handoffFor(guarding({ ...rule, values: 'any' }), { kind: 'stage', to: 'whatever' }),
    ).not.toBeNull();
  });

  it('follows the rule that names the value before one for any, and of two the stricter', () => {
    const anyway: TriggerRule = { ...rule, values: 'any', seam: 'any', mode: 'block' };
    const mild: TriggerRule = { ...rule, seam: 'mild', mode: 'observe' };
    const strict: TriggerRule = { ...rule, seam: 'strict', mode: 'warn' };
    expect(handoffFor(guarding(anyway, mild), won)).toMatchObject({ seam: 'mild' });
    expect(handoffFor(guarding(anyway, mild, strict), won)).toMatchObject({ seam: 'strict' });
    expect(handoffFor(guarding({ ...mild, mode: 'off' }, anyway), won)).toMatchObject({ seam: 'any' });
  });
});

describe('whatever a policy says', () => {
  const mode = fc.constantFrom(...modes);
  const host = fc.constantFrom('hubspot', 'zendesk');
  const surface = fc.constantFrom('note', 'stage');
  const value = fc.constantFrom('closedwon', 'tier 2');
  const noteModes = { nothing: mode, unclear: mode };
  const policies: fc.Arbitrary<Policy> = fc.record({
    version: fc.nat(),
    plainNotes: fc.record(noteModes),
    surfaces: fc.array(fc.record({ host, surface, ...noteModes })),
    triggers: fc.array(
      fc.record({
        ...{ host, kind: fc.constantFrom(...triggerKinds), mode, seam: fc.string() },
        values: fc.oneof(fc.constant('any' as const), fc.array(value)),
        template: fc.record({ id: fc.string(), version: fc.nat() }),
      }),
    ),
    hostsOff: fc.array(host, { maxLength: 1 }),
  });
  const surfaces = fc.record({
    ...{ host, id: surface, configured: fc.boolean() },
    audience: fc.constantFrom('internal', 'public', 'unknown'),
  });
  const triggers = fc.option(fc.record({ kind: fc.constantFrom(...triggerKinds), to: value }));

  it('nothing but a configured internal field on a site that is on is ever guarded', () => {
    const check = (policy: Policy, place: Surface, trigger: Trigger | null) => {
      if (guardFor(policy, place, trigger).kind === 'not-guarded') return;
      expect(place).toMatchObject({ audience: 'internal', configured: true });
      expect(policy.hostsOff).not.toContain(place.host);
    };
    fc.assert(fc.property(policies, surfaces, triggers, check), { numRuns: 1000 });
  });

  it('a change of hands is never asked for by a seam that is off', () => {
    const check = (policy: Policy, place: Surface, trigger: Trigger | null) => {
      const guard = guardFor(policy, place, trigger);
      const handoff = guard.kind === 'guarded' ? guard.handoff : null;
      if (trigger === null) expect(handoff).toBeNull();
      expect(handoff?.mode).not.toBe('off');
    };
    fc.assert(fc.property(policies, surfaces, triggers, check), { numRuns: 1000 });
  });
});
