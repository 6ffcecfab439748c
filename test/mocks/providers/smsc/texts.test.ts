import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TRANSLIT, transliterate } from '../../../../src/mocks/providers/smsc/translit.ts';
import { countParts } from '../../../../src/mocks/telecom/parts.ts';
import { openSandbox } from '../../../kit/sandbox.ts';
import { ask, type Fields, told } from '../../../kit/smsc.ts';

const PHONE = '380671234567';

const countOf = async (mes: string, fields: Fields = {}) => {
  const answer = await told(openSandbox(), 'send', { phones: PHONE, mes, cost: 1, fmt: 1, ...fields });
  return Number(answer.split(',')[1]);
};

async function sentText(fields: Fields): Promise<string | undefined> {
  const sandbox = openSandbox();
  await told(sandbox, 'send', { phones: PHONE, ...fields });
  return [...sandbox.world.messages.newestFirst()][0]?.legs[0]?.text;
}

describe('parts', () => {
  it.each([
    ['160 Latin letters', 'n'.repeat(160), 1],
    ['161 Latin letters', 'n'.repeat(161), 2],
    ['306 Latin letters', 'n'.repeat(306), 2],
    ['720 Latin letters', 'n'.repeat(720), 5],
    ['70 Cyrillic letters', 'я'.repeat(70), 1],
    ['71 Cyrillic letters', 'я'.repeat(71), 2],
    ['80 characters of the extension table', '€'.repeat(80), 1],
    ['81 characters of the extension table', '€'.repeat(81), 2],
    ['69 Latin letters and one Cyrillic', `${'n'.repeat(69)}я`, 1],
    ['70 Latin letters and one Cyrillic', `${'n'.repeat(70)}я`, 2],
  ])('%s', async (_, mes, parts) => {
    expect(await countOf(mes)).toBe(parts);
  });

  const letters = fc.string({
    unit: fc.constantFrom('a', 'Z', ' ', '€', '[', 'я', 'Ї', '😀'),
    minLength: 1,
    maxLength: 400,
  });

  it('are what the telecom rules say, for any text, and k numbers count k times', async () => {
    await fc.assert(
      fc.asyncProperty(letters, fc.integer({ min: 1, max: 3 }), async (text, k) => {
        const phones = Array.from({ length: k }, (_, index) => `38067123456${index}`).join(',');
        // A text of spaces alone is one, too.
        expect(await countOf(text, { phones })).toBe(countParts(text).parts * k);
      }),
      { numRuns: 40 },
    );
  });

  it('maxsms cuts the text so that it fits, and leaves one that does', async () => {
    await fc.assert(
      fc.asyncProperty(letters, fc.integer({ min: 1, max: 4 }), async (mes, maxsms) => {
        const cut = (await sentText({ mes, maxsms })) ?? '';
        expect(mes.startsWith(cut)).toBe(true);
        expect(await countOf(mes, { maxsms })).toBeLessThanOrEqual(maxsms);
        if (countParts(mes).parts <= maxsms) expect(cut).toBe(mes);
        else expect(cut.length).toBeLessThan(mes.length);
      }),
      { numRuns: 40 },
    );
  });

  it('a mix that just fits is not cut, and one letter more is', async () => {
    const fits = `${'n'.repeat(40)}${'я'.repeat(30)}`;
    expect(await sentText({ mes: fits, maxsms: 1 })).toBe(fits);
    expect(await sentText({ mes: `${fits}n`, maxsms: 1 })).toBe(fits);
    const extended = `${'n'.repeat(158)}€`;
    expect(await sentText({ mes: extended, maxsms: 1 })).toBe(extended);
    expect(await sentText({ mes: `n${extended}`, maxsms: 1 })).toBe(`n${'n'.repeat(158)}`);
  });
});

describe('translit', () => {
  it("the document's own word comes out as it stands there", () => {
    expect(transliterate('транслит', '2')).toBe('mpaHc/Ium');
    expect(transliterate('транслит', '1')).toBe('translit');
  });

  it.each(['1', '2'] as const)('table %s has every letter of Ukrainian and Russian, small and large', (manner) => {
    const small = 'абвгґдеєёжзиіїйклмнопрстуфхцчшщъыьэюя';
    for (const letter of small + small.toUpperCase()) {
      expect(TRANSLIT[manner][letter], letter).toMatch(/^[\x20-\x7e]{1,3}$/);
    }
    expect(countParts(transliterate(small.repeat(2), manner)).encoding).toBe('gsm-7');
  });

  it('comes before the parts are counted', async () => {
    expect(await countOf('я'.repeat(71))).toBe(2);
    expect(await countOf('о'.repeat(71), { translit: 1 })).toBe(1);
    expect(await sentText({ mes: 'Щука', translit: 1 })).toBe('Schuka');
    expect(await sentText({ mes: 'Щука', translit: 2 })).toBe('Wyka');
    expect(await sentText({ mes: 'Щука', translit: 0 })).toBe('Щука');
  });

  it('any other manner is refused', async () => {
    expect(await told(openSandbox(), 'send', { phones: PHONE, mes: 'a', translit: 3, fmt: 1 })).toBe('0,-1');
  });
});

describe('links', () => {
  it('are shortened, their clicks counted, and the status says so', async () => {
    const sandbox = openSandbox();
    const url = 'https://example.com/a/very/long/path?that=goes&on=and#on';
    await told(sandbox, 'send', { phones: '380500000000', mes: `Look: ${url}`, tinyurl: 1, id: 9 });
    const text = [...sandbox.world.messages.newestFirst()][0]?.legs[0]?.text ?? '';
    const code = /^Look: https:\/\/smsc\.ua\/t\/(\w{6})$/.exec(text)?.[1];
    expect(code).toBeDefined();
    expect(await told(sandbox, 'status', { id: 9, phone: '380500000000', fmt: 1 })).toMatch(/^1,/);
    for (const _ of [1, 2]) {
      const { status, headers } = await sandbox.call('smsc', `/t/${code}`, { credential: null });
      expect([status, headers.get('location')]).toEqual([302, url]);
    }
    expect(await told(sandbox, 'status', { id: 9, phone: '380500000000', fmt: 1 })).toMatch(/^4,/);
    const rows = JSON.parse(await told(sandbox, 'tinyurls', { get: 1, fmt: 3 }));
    expect(rows).toMatchObject([{ link: url, tinyurl: `https://smsc.ua/t/${code}`, clicks: 2 }]);
  });

  it('stay as they are without tinyurl, and a link that is not there is 404', async () => {
    expect(await sentText({ mes: 'Look: https://example.com' })).toBe('Look: https://example.com');
    expect((await openSandbox().call('smsc', '/t/nothing', { credential: null })).status).toBe(404);
  });

  it('one that maxsms has cut off is no link, and nobody follows it', async () => {
    const sandbox = openSandbox();
    const mes = `${'n'.repeat(150)} https://example.com`;
    await told(sandbox, 'send', { phones: '380500000003', mes, tinyurl: 1, maxsms: 1, id: 9 });
    expect(await told(sandbox, 'tinyurls', { get: 1, fmt: 1 })).toBe('OK');
    await sandbox.advance('15s');
    expect(await told(sandbox, 'status', { id: 9, phone: '380500000003', fmt: 1 })).toMatch(/^1,/);
  });

  it('are issued in one go, however many a letter has', async () => {
    const sandbox = openSandbox();
    const letter = { mail: 1, phones: 'a@example.com', subj: 'Hi', sender: 'b@example.com' };
    const mes = 'https://example.com '.repeat(50_000);
    expect(await told(sandbox, 'send', { ...letter, mes, tinyurl: 1, fmt: 1 })).toBe('1,1');
    expect(await ask(sandbox, 'tinyurls', { get: 1 })).toHaveLength(50_000);
  });

  it('each number has a link of its own, and the price is known before', async () => {
    const sandbox = openSandbox();
    const fields = { phones: `${PHONE},380671234568`, mes: 'https://example.com', tinyurl: 1, fmt: 1 };
    expect(await told(sandbox, 'send', { ...fields, cost: 1 })).toBe('2.8,2');
    expect(await told(sandbox, 'send', fields)).toBe('1,2');
    const texts = [...sandbox.world.messages.newestFirst()].map(({ legs }) => legs[0]?.text);
    expect(new Set(texts).size).toBe(2);
  });
});
