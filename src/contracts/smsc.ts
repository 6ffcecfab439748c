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
];
