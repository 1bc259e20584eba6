import { describe, expect, it } from 'vitest';
import { pageRecord } from '#extension/panel/page/page-record.ts';

const list = 'https://app.hubspot.com/contacts/4821973/objects/0-3/views/all/list';
const at = (url: string) => pageRecord({ host: 'hubspot', url });

describe('a page without a record', () => {
  it('is what something said hangs on, without what follows its path', () => {
    expect(at(`${list}?token=s3cret#part`)).toEqual({
      ...{ host: 'hubspot', type: 'page', url: list },
      id: '-contacts-4821973-objects-0-3-views-all-list',
      name: 'app.hubspot.com/contacts/4821973/objects/0-3/views/all/list',
    });
  });

  it('has a name and an id that fit, however long its address is', () => {
    expect(at(`https://app.hubspot.com/${'x/'.repeat(900)}`)).toMatchObject({ type: 'page' });
  });

  it.each(['', 'about:blank', 'http://intranet.example/a', 'no address'])('is none at %s', (url) => {
    expect(at(url)).toBeNull();
  });
});
