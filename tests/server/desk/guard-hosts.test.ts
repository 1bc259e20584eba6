import { expect, it } from 'vitest';
import { hosts as adapters } from '#extension/hosts/registry.ts';
import { ownModes, withMode } from '#server/desk/guard/surface-modes.ts';
import { guardedHosts, isWritten } from '#shared/seams/guarded-hosts.ts';
import { freshPolicy } from '#shared/seams/policy.ts';
import { readPolicy } from '#shared/seams/read-policy.ts';
import { surfaceLabel } from '#shared/seams/surface-label.ts';

it('names the places the site adapters know, by the same names', () => {
  expect(guardedHosts).toEqual(adapters.map(({ id, label, surfaces }) => ({ id, label, surfaces })));
});

it('has a name for every place that a company reads', () => {
  for (const { id: host, surfaces } of guardedHosts)
    for (const { id } of surfaces) expect(surfaceLabel(host, id)).not.toBe(id);
  expect(surfaceLabel('salesforce', 'Deal__c.Handover__c')).toBe('Deal__c.Handover__c');
});

it('can give every place modes of its own, and take them away again', () => {
  for (const { id: host, surfaces } of guardedHosts) {
    for (const { id: surface } of surfaces.filter(isWritten)) {
      const policy = withMode(freshPolicy, { host, surface }, 'unclear', 'observe');
      expect(readPolicy(policy)).toEqual({ ok: true, value: policy });
      expect(ownModes(policy, { host, surface })).toMatchObject({ nothing: 'block', unclear: 'observe' });
      expect(withMode(policy, { host, surface }, 'nothing', null)).toEqual(freshPolicy);
    }
  }
});
