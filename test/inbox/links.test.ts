import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesOf, piecesOfParts, safeHref } from '../../src/inbox/ui/links.ts';
import { splitParts } from '../../src/mocks/telecom/parts.ts';

const addressesOf = (text: string) => piecesOf(text).flatMap(({ href }) => href ?? []);

describe('the addresses in a text', () => {
  it.each([
    ['Track it at https://shop.example/t/17.', ['https://shop.example/t/17']],
    ['(http://a.example) and «https://b.example/?x=1&y=2»', ['http://a.example/', 'https://b.example/?x=1&y=2']],
    ['HTTPS://A.EXAMPLE', ['https://a.example/']],
    ['https://shop.example/‮evil', ['https://shop.example/']],
    ['no address: shop.example, ftp://a.example, mailto:a@b.example', []],
    ['javascript:alert(1) data:text/html,x vbscript:x file:///etc/passwd', []],
    ['https://', []],
  ])('%s', (text, addresses) => {
    expect(addressesOf(text)).toStrictEqual(addresses);
  });

  it('joined with the rest are the text again', () => {
    const texts = fc.array(fc.constantFrom('https://a.example/x', ' ', '.', 'слово', '😀', 'http://', '‮', '"'));
    fc.assert(
      fc.property(texts, (words) => {
        const text = words.join('');
        expect(
          piecesOf(text)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  it('are whole in each part that they run over', () => {
    const text = `${'x'.repeat(150)} https://shop.example/a/long/way and ${'y'.repeat(150)}`;
    const parts = splitParts(text);
    const pieces = piecesOfParts(parts);
    expect(pieces.map((part) => part.map((piece) => piece.text).join(''))).toStrictEqual(parts);
    const hrefs = pieces.map((part) => part.flatMap(({ href }) => href ?? []));
    expect(hrefs.slice(0, 2)).toStrictEqual([['https://shop.example/a/long/way'], ['https://shop.example/a/long/way']]);
  });
});

describe('an address that may be opened', () => {
  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,<script>',
    'viber://x',
    '//a.example',
    '',
  ])('is not %j', (address) => {
    expect(safeHref(address)).toBeNull();
  });

  it.each(['http://a.example/', 'https://a.example/?q=1#x'])('is %j', (address) => {
    expect(safeHref(address)).toBe(address);
  });
});
