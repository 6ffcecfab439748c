import { all, type ContractCase, expectEqual } from './case.ts';

type Case = ContractCase<'smsc'>;

/** What must hold of SMSC, on the mock and live. */
export const smscCases: readonly Case[] = [
  {
    id: 'balance-is-one-value',
    title: 'the balance is a decimal in a string, and nothing else without cur=1',
    covers: { operations: ['GET /sys/balance.php', 'POST /rest/balance/'], answers: [] },
    evidence: 'recorded',
    price: 'free',
    needs: [],
    async run({ client }) {
      const { data } = await client.GET('/sys/balance.php', { params: { query: { fmt: 3 } } });
      const { data: rest } = await client.POST('/rest/balance/', { body: {} });
      return all(
        expectEqual('keys', Object.keys(Object(data)), ['balance']),
        expectEqual('keys at /rest/', Object.keys(Object(rest)), ['balance']),
        /^-?\d+(\.\d{1,4})?$/.test(String(Object(data).balance)) ? null : `balance: ${JSON.stringify(data)}`,
      );
    },
  },
  {
    id: 'unknown-login',
    title: 'an unknown login is error 2 without an id, with HTTP 200',
    covers: { operations: ['GET /sys/send.php', 'GET /sys/balance.php'], answers: ['authorise-error'] },
    evidence: 'recorded',
    price: 'free',
    needs: [],
    async run({ stranger }) {
      const { data, response } = await stranger.GET('/sys/send.php', {
        params: { query: { phones: '380500000000', mes: 'Holub contract', fmt: 3 } },
      });
      return all(
        expectEqual('HTTP status', response.status, 200),
        expectEqual('answer', data, { error: 'authorise error', error_code: 2 }),
      );
    },
  },
  {
    id: 'send-without-phones',
    title: 'a send without phones is error 1 without an id',
    covers: { operations: ['GET /sys/send.php'], answers: ['parameters-error'] },
    evidence: 'recorded',
    price: 'free',
    needs: [],
    async run({ client }) {
      const { data } = await client.GET('/sys/send.php', { params: { query: { mes: 'Holub contract', fmt: 3 } } });
      return expectEqual('answer', data, { error: 'parameters error', error_code: 1 });
    },
  },
  {
    id: 'price-of-a-send',
    title: 'cost=1 tells the price of every number and sends nothing',
    covers: { operations: ['GET /sys/send.php'], answers: [] },
    evidence: 'documented',
    price: 'free',
    needs: ['msisdn'],
    async run({ client, msisdn }) {
      const { data } = await client.GET('/sys/send.php', {
        params: { query: { phones: msisdn, mes: 'Holub contract', cost: 1, fmt: 3 } },
      });
      return all(
        expectEqual('keys', Object.keys(Object(data)), ['cost', 'cnt']),
        expectEqual('cnt', Object(data).cnt, 1),
      );
    },
  },
  {
    id: 'status-of-a-stranger',
    title: 'the status of a message that nobody sent is -3',
    covers: { operations: ['GET /sys/status.php'], answers: [] },
    evidence: 'assumed',
    price: 'free',
    needs: [],
    async run({ client }) {
      const { data } = await client.GET('/sys/status.php', {
        params: { query: { id: '987654321', phone: '380500000000', fmt: 3 } },
      });
      return expectEqual('status', Object(data).status, -3);
    },
  },
  {
    id: 'price-of-each-number',
    title: 'op=1 with cost=1 tells five texts of each number, and their costs add up',
    covers: { operations: ['GET /sys/send.php'], answers: [] },
    evidence: 'client',
    price: 'free',
    needs: ['msisdn'],
    async run({ client, msisdn }) {
      const { data } = await client.GET('/sys/send.php', {
        params: { query: { phones: msisdn, mes: 'Holub contract, each number', cost: 1, op: 1, fmt: 3 } },
      });
      const { cost, phones = [] } = Object(data) as { cost?: string; phones?: Record<string, unknown>[] };
      const sum = phones.reduce((all, row) => all + Number(row.cost), 0);
      return all(
        expectEqual('keys', Object.keys(Object(phones[0])), ['phone', 'mccmnc', 'cost', 'status', 'error']),
        expectEqual('types', [...new Set(Object.values(Object(phones[0])).map((value) => typeof value))], ['string']),
        expectEqual('sum of costs', sum.toFixed(4), Number(cost).toFixed(4)),
      );
    },
  },
  {
    id: 'parts-of-a-long-text',
    title: '720 Latin letters are five parts',
    covers: { operations: ['POST /sys/send.php'], answers: [] },
    evidence: 'client',
    price: 'free',
    needs: ['msisdn'],
    async run({ client, msisdn }) {
      const { data } = await client.POST('/sys/send.php', {
        params: { query: { fmt: 3, cost: 1 } },
        body: { phones: msisdn, mes: 'n'.repeat(720) },
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      });
      return expectEqual('cnt', Object(data).cnt, 5);
    },
  },
  {
    id: 'price-in-values',
    title: 'fmt=1 has two values for a price, and two for a refusal, the second of them negative',
    covers: { operations: ['GET /sys/send.php'], answers: ['parameters-error'] },
    evidence: 'documented',
    price: 'free',
    needs: ['msisdn'],
    async run({ client, msisdn }) {
      const price = await client.GET('/sys/send.php', {
        params: { query: { phones: msisdn, mes: 'Holub contract, values', cost: 1, fmt: 1 } },
        parseAs: 'text',
      });
      const refusal = await client.GET('/sys/send.php', { params: { query: { fmt: 1 } }, parseAs: 'text' });
      return all(
        /^\d+(\.\d{1,4})?,1$/.test(String(price.data)) ? null : `price: ${JSON.stringify(price.data)}`,
        expectEqual('refusal', refusal.data, '0,-1'),
      );
    },
  },
  {
    id: 'balance-in-values',
    title: 'the balance in fmt=1 has no comma: clients take two values for an error',
    covers: { operations: ['GET /sys/balance.php'], answers: [] },
    evidence: 'client',
    price: 'free',
    needs: [],
    async run({ client }) {
      const { data } = await client.GET('/sys/balance.php', { params: { query: { fmt: 1 } }, parseAs: 'text' });
      return /^-?\d+(\.\d{1,4})?$/.test(String(data)) ? null : `balance: ${JSON.stringify(data)}`;
    },
  },
  {
    id: 'list-of-strangers',
    title: 'a list in fmt=1 has a line for each id and no line feed at its end',
    covers: { operations: ['GET /sys/status.php'], answers: ['state-not-found'] },
    evidence: 'client',
    price: 'free',
    needs: [],
    async run({ client }) {
      const query = { id: '987654321,987654322', phone: '380500000000,380500000001', fmt: 1 } as const;
      const { data } = await client.GET('/sys/status.php', { params: { query }, parseAs: 'text' });
      const lines = String(data).split('\n');
      return all(
        expectEqual('lines', lines.length, 2),
        expectEqual(
          'statuses',
          lines.map((line) => line.split(',')[0]),
          ['-3', '-3'],
        ),
      );
    },
  },
  {
    id: 'wrong-number',
    title: 'a number of no good format is error 7, with the id that it has used up',
    covers: { operations: ['POST /rest/send/'], answers: ['invalid-number'] },
    evidence: 'recorded',
    price: 'free',
    needs: [],
    async run({ client }) {
      const { data } = await client.POST('/rest/send/', { body: { phones: '123', mes: 'Holub contract' } });
      const { id, ...rest } = Object(data) as { id?: unknown };
      return all(
        expectEqual('refusal', rest, { error: 'invalid number', error_code: 7 }),
        expectEqual('type of the id', typeof id, 'number'),
      );
    },
  },
  {
    id: 'send-one',
    title: 'a send echoes its own id, status knows it under that id, and del=1 forgets it',
    covers: {
      operations: ['GET /sys/send.php', 'GET /sys/status.php'],
      answers: ['duplicate-request', 'state-not-found', 'delete-error'],
    },
    evidence: 'documented',
    price: 1.4,
    needs: ['msisdn'],
    async run({ client, msisdn }) {
      const send = () =>
        client.GET('/sys/send.php', { params: { query: { phones: msisdn, mes: 'Holub contract', id: 10, fmt: 3 } } });
      const ask = (more: { del?: 1; all?: 1 } = {}) =>
        client.GET('/sys/status.php', { params: { query: { id: '10', phone: msisdn, fmt: 3, ...more } } });
      const { data: sent } = await send();
      const { data: again } = await send();
      const { data: status } = await ask({ all: 1 });
      const { data: deleted } = await ask({ del: 1 });
      return all(
        expectEqual('sent', sent, { id: 10, cnt: 1 }),
        expectEqual('again', again, { error: 'duplicate request, wait a minute', error_code: 9 }),
        expectEqual('text', Object(status).message, 'Holub contract'),
        expectEqual('deleted', deleted, { result: 'OK' }),
        expectEqual('status after that', Object((await ask()).data).status, -3),
        expectEqual('deleted again', Object((await ask({ del: 1 })).data).error_code, 5),
      );
    },
  },
];
