import { describe, expect, it } from 'vitest';
import { pageRecord } from '#extension/panel/page/page-record.ts';

const url = 'https://app.hubspot.com/contacts/4821973/objects/0-3/views/all/list?token=s3cret#part';

describe('a page without a record', () => {
  it('is what something said hangs on, without what follows its path', () => {
    expect(pageRecord('hubspot', { url, title: 'Deals' })).toEqual({
      ...{ host: 'hubspot', type: 'page', name: 'Deals' },
      id: '-contacts-4821973-objects-0-3-views-all-list',
      url: 'https://app.hubspot.com/contacts/4821973/objects/0-3/views/all/list',
    });
  });

  it('has the name of its site when it has no title', () => {
    expect(pageRecord('hubspot', { url, title: ' \n' })?.name).toBe('app.hubspot.com');
  });

  it.each([undefined, 'about:blank', 'http://intranet.example/a', 'no address'])('is none at %s', (other) => {
    expect(pageRecord('hubspot', { url: other, title: 'Deals' })).toBeNull();
  });
});
