import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWebAddress, linkPieces } from '#shared/ui/text/web-links.ts';

const hrefs = (text: string) => linkPieces(text).flatMap(({ href }) => href ?? []);

describe('links in a text', () => {
  it('are web addresses without what ends the sentence around them', () => {
    expect(hrefs('See https://a.example/x?y=1. (Or http://b.example)')).toEqual([
      ...['https://a.example/x?y=1', 'http://b.example'],
    ]);
  });

  it.each([
    ...['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', 'file:///etc/passwd', 'ftp://a.example'],
    ...['https://user:secret@a.example/', 'JaVaScRiPt://a.example/%0aalert(1)', 'https://'],
  ])('are never made of %s', (text) => {
    expect(hrefs(`Look at ${text} now`)).toEqual([]);
    expect(isWebAddress(text)).toBe(false);
  });

  it('lose no letter of the text', () => {
    const part = fc.constantFrom('https://a.example/x', 'http://', 'b', ' ', '.', ')', '<', '"', '@', '、');
    const texts = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        expect(
          linkPieces(text)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
      { numRuns: 100 },
    );
  });
});
