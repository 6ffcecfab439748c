import { describe, expect, it } from 'vitest';
import { countReads } from '../../../kit/count-reads.ts';
import { type Octotoo, openOctotoo, rcs, sms, to, viber } from './ask.ts';

const ids = async (octotoo: Octotoo, path: string) =>
  (await octotoo.get(path)).json.data.map(({ id }: { id: number }) => id) as number[];

const queryOf = (asked: readonly unknown[]) => asked.map((id) => `filter%5Bid%5D%5Bin%5D%5B%5D=${id}`).join('&');

async function sendMany(octotoo: Octotoo, count: number): Promise<number[]> {
  const phones = Array.from({ length: count }, (_, index) => 380670000000 + index);
  const { json } = await octotoo.post('/sms-v3', sms({}, to(...phones)));
  return Object.values(json.info);
}

describe('a filter by ids', () => {
  it.each([
    'filter[id][in][]={}',
    'filter%5Bid%5D%5Bin%5D%5B%5D={}',
    'filter[id][in][0]={}',
    'filter[id][in]={}',
    'filter[id]={}',
  ])('%s selects that one', async (query) => {
    const octotoo = openOctotoo();
    const [, second] = await sendMany(octotoo, 3);
    expect(await ids(octotoo, `/sms-v3?${query.replace('{}', String(second))}`)).toStrictEqual([second]);
  });

  it('takes 500 ids in a URL of 20 KB', async () => {
    const octotoo = openOctotoo();
    const sent = await sendMany(octotoo, 1000);
    const asked = sent.filter((_, index) => index % 2 === 0);
    const path = `/sms-v3?${queryOf(asked)}`;
    expect(path.length).toBeGreaterThan(20_000);
    expect(await ids(octotoo, path)).toStrictEqual([...asked].reverse());
  });

  it('looks up each id once, however many messages there are', async () => {
    const octotoo = openOctotoo();
    await octotoo.admin('/accounts/octotoo/my-token', { balance: '100000.00' }, 'PUT');
    let sent: number[] = [];
    for (let round = 0; round < 5; round += 1) sent = await sendMany(octotoo, 1000);
    const asked = Array.from({ length: 3000 }, (_, index) => (sent[0] ?? 0) - index);
    const reads = countReads(octotoo.world.messages);
    expect(await ids(octotoo, `/sms-v3?${queryOf([...asked, ...asked])}`)).toStrictEqual(asked.slice(0, 1000));
    expect(reads()).toBe(3000);
  });

  it('leaves out what is unknown, repeated, of another channel or of another account', async () => {
    const octotoo = openOctotoo();
    const [mine] = await sendMany(octotoo, 1);
    const other = await octotoo.post('/viber', viber());
    const [viberId] = Object.values(other.json.info);
    const theirs = await octotoo.ask('/sms-v3', { json: sms(), credential: 'stranger' });
    const [strangersId] = Object.values(theirs.json.info);
    const query = [mine, mine, viberId, strangersId, 1, 'x', ''].map((id) => `filter[id][in][]=${id}`).join('&');
    expect(await ids(octotoo, `/sms-v3?${query}`)).toStrictEqual([mine]);
    expect(await ids(octotoo, '/sms-v3?filter[id][in][]=1')).toStrictEqual([]);
  });

  it('works on /viber and /rcs too; without one the newest thousand are listed, newest first', async () => {
    const octotoo = openOctotoo();
    for (const [path, json] of [
      ['/viber', viber({}, to(380670000001, 380670000002))],
      ['/rcs', rcs({}, to(380670000001, 380670000002))],
    ] as const) {
      const [first, second] = Object.values((await octotoo.post(path, json)).json.info);
      expect(await ids(octotoo, path)).toStrictEqual([second, first]);
      expect(await ids(octotoo, `${path}?filter[id][in][]=${first}`)).toStrictEqual([first]);
    }
    const older = await sendMany(octotoo, 600);
    const newer = await sendMany(octotoo, 600);
    expect(await ids(octotoo, '/sms-v3')).toStrictEqual([...newer.reverse(), ...older.reverse().slice(0, 400)]);
  });
});

it('ids exceed 31 bits, and each kind counts in a range of its own', async () => {
  const octotoo = openOctotoo();
  const [id] = await sendMany(octotoo, 1);
  expect(id).toBe(2_640_199_617);
  expect((await octotoo.get(`/viber/${id}`)).status).toBe(404);
});
