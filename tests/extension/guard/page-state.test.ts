import { describe, expect, it } from 'vitest';
import { blind } from '#extension/guard/guard-state.ts';
import { pageStateOf } from '#extension/guard/page-state.ts';
import type { SelfCheck } from '#extension/hosts/host.ts';

const watching = { ...blind, phase: 'watching' } as const;
const field: SelfCheck = { sees: 'editors', editors: [] };
const nothing: SelfCheck = { sees: 'nothing-here' };
const ready = { isLate: false, isAsked: true, isReady: true };

describe('what a page says of itself', () => {
  it('is that it guards, once there are rules and the tables of the note check are made', () => {
    expect(pageStateOf(watching, field, ready)).toEqual({ looks: 'guarding' });
  });

  it('is that it does not yet while the tables are being made', () => {
    const said = pageStateOf(watching, field, { ...ready, isReady: false });
    expect(said).toEqual({ looks: 'not-guarding', why: 'rules-missing' });
  });

  it('is that nothing is here, where nobody had to ask for rules', () => {
    const said = pageStateOf(blind, nothing, { ...ready, isAsked: false, isReady: false });
    expect(said).toEqual({ looks: 'nothing-here' });
  });

  it('is that rules are missing, where they were asked for and did not come', () => {
    const said = pageStateOf(blind, nothing, { ...ready, isReady: false });
    expect(said).toEqual({ looks: 'not-guarding', why: 'rules-missing' });
  });
});
