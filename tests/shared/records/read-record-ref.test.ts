import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecordRef } from '#shared/records/read-record-ref.ts';
import { type RecordRef, sameRecord } from '#shared/records/record-ref.ts';

const deal: RecordRef = {
  host: 'hubspot',
  type: '0-3',
  id: '9087654321',
  url: 'https://app-eu1.hubspot.com/contacts/1234/record/0-3/9087654321?view=all#notes',
  name: 'Ácme GmbH – 250 Plätze',
};
const problemPaths = (changes: Readonly<Record<string, unknown>>) => {
  const read = readRecordRef({ ...deal, ...changes });
  return read.ok ? [] : read.reason.map(({ path }) => path);
};

describe('reading a reference to a record', () => {
  it('takes the records of every host', () => {
    const others: RecordRef[] = [
      {
        ...{ host: 'salesforce', type: 'Custom__c', id: '0065g00000AbCdEAAV', name: '商談' },
        url: 'https://acme.lightning.force.com/lightning/r/Opportunity/0065g00000AbCdEAAV/view',
      },
      {
        host: 'zendesk',
        type: 'ticket',
        id: '35436',
        url: 'https://acme.zendesk.com/agent/tickets/35436',
        name: '#35436',
      },
    ];
    for (const record of [deal, ...others])
      expect(readRecordRef(record)).toEqual({ ok: true, value: record });
  });

  it('takes a page of this very machine, and no other without https', () => {
    expect(problemPaths({ url: 'http://127.0.0.1:7711/hubspot/contacts/1/record/0-3/2' })).toEqual([]);
    for (const url of ['http://127.0.0.2/', 'http://127.0.0.1.acme.com/', 'http://localhost/'])
      expect(problemPaths({ url }), url).toEqual(['url']);
  });

  it('takes an https address and no other', () => {
    const refused = [
      ...[
        'http://app.hubspot.com/1',
        'javascript:alert(1)',
        '//app.hubspot.com',
        'app.hubspot.com',
        'https://',
        '',
      ],
      ...[
        'https://rosa:secret@app.hubspot.com/1',
        'https://a b.com',
        'https://a.com/"><script>',
        'https://a.com\\@b.com',
      ],
      ...[
        'https://a.com/\u0000',
        'https://a.com/x\ny',
        ' https://a.com',
        `https://a.com/${'x'.repeat(2048)}`,
      ],
    ];
    for (const url of refused) expect(problemPaths({ url }), url).toEqual(['url']);
    expect(problemPaths({ url: 'https://a.example.com:8443/x?y=1&z=%20#{a|b}' })).toEqual([]);
  });

  it('takes names of people’s own, but no line breaks, control characters or empty ones', () => {
    for (const name of ['O’Brien & Söhne', '👩‍🚀 Space', 'שלום', 'a'.repeat(300)])
      expect(problemPaths({ name })).toEqual([]);
    for (const name of ['', '  ', 'a\nb', 'a\u0000', 'a\u2028b', 'a\ud800', 'a'.repeat(301)]) {
      expect(problemPaths({ name }), JSON.stringify(name)).toEqual(['name']);
    }
  });

  it('names everything that is wrong at once, with a sentence each', () => {
    expect(problemPaths({ host: 'Hub Spot', type: '', id: 7, url: null, name: [] })).toEqual([
      ...['host', 'type', 'id', 'url', 'name'],
    ]);
    expect(readRecordRef(null)).toEqual({
      ...{ ok: false, reason: [{ path: '', sentence: 'Say which record this hangs on.' }] },
    });
  });

  it('leaves out keys it does not know', () => {
    const read = readRecordRef(
      JSON.parse(JSON.stringify({ ...deal, extra: 1 }).replace('"extra"', '"__proto__"')),
    );
    expect(read).toEqual({ ok: true, value: deal });
  });

  it('never throws, and what it takes it takes again', () => {
    const near = fc.record({
      ...{ host: fc.anything(), type: fc.anything(), id: fc.string(), name: fc.string({ unit: 'binary' }) },
      url: fc.oneof(fc.webUrl({ validSchemes: ['https', 'http'], withFragments: true }), fc.string()),
    });
    const mostlySound = near.map((part) => ({ ...part, host: 'hubspot', type: 'deal' }));
    const check = (input: unknown) => {
      const read = readRecordRef(input);
      if (!read.ok) {
        expect(read.reason.length).toBeGreaterThan(0);
        return;
      }
      expect(read.value.url).toMatch(/^https:\/\//);
      expect(readRecordRef(read.value)).toEqual(read);
    };
    fc.assert(fc.property(fc.oneof(fc.anything(), near, mostlySound), check), { numRuns: 300 });
  });

  it('takes a hostile address in no time', () => {
    const url = `https://${'a.'.repeat(1000)}`;
    expect(problemPaths({ url })).toEqual(['url']);
  });
});

describe('two references', () => {
  it('are the same record by host, type and id, whatever it is called by now', () => {
    expect(sameRecord(deal, { ...deal, name: 'Acme', url: 'https://app.hubspot.com/' })).toBe(true);
    expect(sameRecord(deal, { ...deal, id: '2' })).toBe(false);
    expect(sameRecord(deal, { ...deal, type: '0-5' })).toBe(false);
    expect(sameRecord(deal, { ...deal, host: 'zendesk' })).toBe(false);
  });
});
