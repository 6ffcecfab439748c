import { describe, expect, it } from 'vitest';
import { openSandbox, type TestSandbox } from '../../../kit/sandbox.ts';
import { ask, type Fields, told } from '../../../kit/smsc.ts';

const A = '380671234567';
const B = '380671234568';

const messages = (sandbox: TestSandbox, fields: Fields = {}) => ask(sandbox, 'get', { get_messages: 1, ...fields });
const texts = async (sandbox: TestSandbox, fields: Fields = {}) =>
  (await messages(sandbox, fields)).map(({ message }: { message: string }) => message);

async function sandboxWithThree() {
  const sandbox = openSandbox();
  await told(sandbox, 'send', { phones: A, mes: 'one' });
  await told(sandbox, 'send', { phones: B, mes: 'two' });
  await told(sandbox, 'send', { phones: 'a@example.com', mes: 'mail', mail: 1, subj: 'Hi', sender: 'b@example.com' });
  await told(sandbox, 'send', { phones: A, mes: 'three' });
  return sandbox;
}

describe('get_messages', () => {
  it('tells the newest first, of all numbers or of some, and e-mail apart', async () => {
    const sandbox = await sandboxWithThree();
    expect(await texts(sandbox)).toEqual(['three', 'two', 'one']);
    expect(await texts(sandbox, { phone: A })).toEqual(['three', 'one']);
    expect(await texts(sandbox, { phone: `0${B.slice(3)},+${A}` })).toEqual(['three', 'two', 'one']);
    expect(await texts(sandbox, { format: 8 })).toEqual(['mail']);
    expect(await texts(sandbox, { format: 8, email: 'a@example.com' })).toEqual(['mail']);
    expect(await messages(sandbox, { format: 8, email: 'c@example.com' })).toMatchObject({ error_code: 3 });
  });

  it('goes on from where it was before', async () => {
    const sandbox = await sandboxWithThree();
    const [newest] = await messages(sandbox, { cnt: 1 });
    expect(newest.message).toBe('three');
    expect(await texts(sandbox, { prev_id: newest.int_id, cnt: 1 })).toEqual(['two']);
  });

  it('is told by days, six months of them at most', async () => {
    const sandbox = await sandboxWithThree();
    await sandbox.advance(`${24 * 180}h`);
    await told(sandbox, 'send', { phones: A, mes: 'late' });
    // Sent on 2 March and on 29 August; the earliest day of the last six months is then 26 February.
    expect(await texts(sandbox, { start: '02.03.2026', end: '02.03.2026' })).toEqual(['three', 'two', 'one']);
    expect(await texts(sandbox, { start: '03.03.2026' })).toEqual(['late']);
    expect(await texts(sandbox, { start: '26.02.2026' })).toEqual(['late', 'three', 'two', 'one']);
    expect(await messages(sandbox, { start: '25.02.2026' })).toMatchObject({ error_code: 1 });
    await sandbox.advance(`${24 * 10}h`);
    expect(await texts(sandbox)).toEqual(['late']);
    expect(await messages(sandbox, { start: '02.03.2026' })).toMatchObject({ error_code: 1 });
    expect(await ask(sandbox, 'get', { get_stat: 1, start: '02.03.2026' })).toMatchObject([
      { date: '29.08.2026', messages: 1 },
      { date: '02.03.2026', messages: 4 },
    ]);
  });

  it.each([{ cnt: 0 }, { cnt: 1001 }, { cnt: 'x' }, { start: '32.01.2026' }, { end: 'x' }, { prev_id: 'x' }])(
    '%o is error 1',
    async (fields) => expect(await messages(await sandboxWithThree(), fields)).toMatchObject({ error_code: 1 }),
  );
});

describe('get_answers', () => {
  it('tells what was written, to whom, since when, and after which', async () => {
    const sandbox = openSandbox();
    for (const [text, to] of Object.entries({ yes: 'Shop', no: 'Bank' })) {
      await sandbox.admin('/inbound', { provider: 'smsc', credential: 'alex', from: A, to, text });
      await sandbox.advance('2h');
    }
    const answers = async (fields: Fields) =>
      (await ask(sandbox, 'get', { get_answers: 1, ...fields })).map(({ message }: { message: string }) => message);
    expect(await answers({})).toHaveLength(2);
    expect(await answers({ cnt: 1 })).toHaveLength(1);
    expect(await answers({ hour: 3 })).toEqual(['no']);
    expect(await answers({ to_phone: 'Shop' })).toEqual(['yes']);
    const [{ id }] = await ask(sandbox, 'get', { get_answers: 1, to_phone: 'Shop' });
    expect(await answers({ after_id: id })).toEqual(['no']);
    for (const fields of [{ cnt: 10_001 }, { hour: 169 }, { after_id: 'x' }]) {
      expect(await told(sandbox, 'get', { get_answers: 1, fmt: 1, ...fields })).toBe('0,-1');
    }
  });
});

describe('a selector', () => {
  it('must be one', async () => {
    const sandbox = openSandbox();
    expect(await told(sandbox, 'get', { fmt: 1 })).toBe('0,-1');
    expect(await told(sandbox, 'get', { get_stat: 1, get_price: 1, fmt: 1 })).toBe('0,-1');
    expect(await told(sandbox, 'get', { get_mega_accounts: 1, fmt: 1 })).toBe('0,-3');
  });
});
