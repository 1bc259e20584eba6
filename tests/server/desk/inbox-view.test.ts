import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRecord, readInboxView, writeRecord } from '#server/desk/inbox/inbox-view.ts';

describe('what the inbox shows, as it stands in the address', () => {
  it('is a view, whatever somebody has written there', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom('list', 'seam', 'record', 'person', 'overdue', 'promise', 'search', '__proto__'),
          fc.jsonValue(),
        ),
        (given) => {
          const view = readInboxView(given);
          expect(readInboxView({ ...view })).toEqual(view);
          for (const text of [view.seam, view.person, view.search])
            expect(text ?? 'x').toMatch(/^.{1,128}$/su);
          expect([undefined, true]).toContain(view.overdue);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('leaves out what it can’t be', () => {
    expect(readInboxView({ list: 'none', promise: '2026-02-30', overdue: 'yes', record: 'hubspot' })).toEqual(
      {},
    );
  });

  it('keeps a record whose number holds a blank', () => {
    const record = { host: 'web', type: 'link', id: 'a b' };
    expect(findRecord(writeRecord(record))).toEqual(record);
  });
});
