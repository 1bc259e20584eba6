import { describe, expect, it } from 'vitest';
import { readContext } from '#extension/panel/page/read-context.ts';

const record = { host: 'hubspot', type: '0-3', id: '7', url: 'https://app.hubspot.com/7', name: 'A deal' };
const whole = {
  ...{ host: 'hubspot', record, facts: { amount: { value: '4', from: 'the deal' } } },
  state: { looks: 'guarding' },
  editor: {
    key: 'k',
    surface: 'note',
    text: 'x',
    judgement: { verdict: 'nothing', language: 'en', findings: [] },
  },
  hold: { verdict: 'nothing', change: null, seam: 'ours', template: null },
};

describe('what a page says of itself', () => {
  it('is taken whole when it is whole', () => {
    expect(readContext(whole)).toMatchObject({
      host: 'hubspot',
      record,
      hold: { seam: 'ours' },
      state: whole.state,
    });
  });

  it('is taken part by part: what can’t be read is as if it was not there', () => {
    const odd = {
      ...{
        host: 'hubspot',
        record: { ...record, url: 'javascript:alert(1)' },
        facts: { amount: 4, x: null },
      },
      ...{ state: { looks: 'not-guarding', why: 'toString' }, editor: { key: 1 }, hold: { verdict: 'odd' } },
    };
    expect(readContext(odd)).toEqual({
      ...{ host: 'hubspot', record: null, facts: {}, editor: null, hold: null, url: '' },
      state: { looks: 'not-guarding', why: 'unknown-page' },
    });
  });

  it.each([[null], ['x'], [[]], [{ host: 4 }]])('%j is nothing', (said) => {
    expect(readContext(said)).toBeNull();
  });
});
