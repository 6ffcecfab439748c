import { all, type ContractCase, expectEqual } from './case.ts';

type Case = ContractCase<'turbosms'>;

const envelopeKeys = ['response_code', 'response_status', 'response_result'];
const STRANGERS_ID = '00000000-0000-0000-0000-000000000000';

/** What must hold of TurboSMS, on the mock and live. */
export const turbosmsCases: readonly Case[] = [
  {
    id: 'ping-pong',
    title: 'every ping answers PONG in the three keys of the envelope',
    covers: {
      operations: ['POST /message/ping.json', 'POST /chat/ping.json', 'POST /user/ping.json', 'POST /file/ping.json'],
      answers: ['PONG'],
    },
    evidence: 'documented',
    price: 'free',
    needs: [],
    async run({ client }) {
      const answers = [
        await client.POST('/message/ping.json'),
        await client.POST('/chat/ping.json'),
        await client.POST('/user/ping.json'),
        await client.POST('/file/ping.json'),
      ];
      return all(
        ...answers.map(({ data }) => expectEqual('keys', Object.keys(data ?? {}), envelopeKeys)),
        ...answers.map(({ data }) => expectEqual('code', data?.response_code, 1)),
      );
    },
  },
  {
    id: 'balance-is-a-number',
    title: 'the balance is a JSON number, with a body and without one',
    covers: { operations: ['POST /user/balance.json', 'GET /user/balance.json'], answers: ['OK'] },
    evidence: 'client',
    price: 'free',
    needs: [],
    async run({ client }) {
      const posted = await client.POST('/user/balance.json');
      const got = await client.GET('/user/balance.json');
      return all(
        expectEqual('type', typeof posted.data?.response_result?.balance, 'number'),
        expectEqual('type', typeof got.data?.response_result?.balance, 'number'),
      );
    },
  },
  {
    id: 'unknown-token',
    title: 'an unknown token is refused with HTTP 200 and a bare envelope',
    covers: { operations: ['POST /user/balance.json'], answers: ['REQUIRED_AUTH'] },
    evidence: 'client',
    price: 'free',
    needs: [],
    async run({ stranger }) {
      const { data, response } = await stranger.POST('/user/balance.json');
      const code = data?.response_code;
      return all(
        expectEqual('HTTP status', response.status, 200),
        expectEqual('result', data?.response_result, null),
        // Clients expect any of the three (T18).
        code === 103 || code === 105 || code === 301 ? null : `code: expected 103, 105 or 301, got ${code}`,
      );
    },
  },
  {
    id: 'status-of-a-stranger',
    title: 'one row an id, in order: 307 for a malformed id, 414 for an unknown one',
    covers: {
      operations: ['POST /message/status.json', 'POST /message/details.json'],
      answers: ['OK', 'INVALID_MESSAGE_ID', 'NOT_ALLOWED_MESSAGE_ID'],
    },
    evidence: 'documented',
    price: 'free',
    needs: [],
    async run({ client }) {
      const body = { messages: ['x', STRANGERS_ID] };
      const { data: status } = await client.POST('/message/status.json', { body });
      const { data: details } = await client.POST('/message/details.json', { body });
      return all(
        expectEqual(
          'status',
          status?.response_result?.map((row) => row.response_code),
          [307, 414],
        ),
        expectEqual(
          'details',
          details?.response_result?.map((row) => row.response_code),
          [307, 414],
        ),
      );
    },
  },
  {
    id: 'send-refusals',
    title: 'a send is refused for what it lacks, and nothing is created',
    covers: {
      operations: ['POST /message/send.json'],
      answers: ['REQUIRED_MESSAGE_SENDER', 'REQUIRED_MESSAGE_TEXT', 'REQUIRED_MESSAGE_RECIPIENT'],
    },
    evidence: 'documented',
    price: 'free',
    needs: ['sender'],
    async run({ client, sender }) {
      const ask = async (body: { recipients: string[]; sms: { sender?: string; text?: string } }) =>
        (await client.POST('/message/send.json', { body })).data?.response_code;
      return all(
        expectEqual('no sender', await ask({ recipients: ['380500000000'], sms: { text: 'Hello' } }), 200),
        expectEqual('no text', await ask({ recipients: ['380500000000'], sms: { sender } }), 201),
        expectEqual('no recipients', await ask({ recipients: [], sms: { sender, text: 'Hello' } }), 202),
      );
    },
  },
  {
    id: 'send-one-now',
    title: 'one recipient now is 801, and its id is known to status',
    covers: {
      operations: ['POST /message/send.json', 'POST /message/status.json'],
      answers: ['SUCCESS_MESSAGE_SENT', 'OK'],
    },
    evidence: 'recorded',
    price: 0.34,
    needs: ['sender', 'msisdn'],
    async run({ client, sender, msisdn }) {
      const body = { recipients: [msisdn], sms: { sender, text: 'Holub contract' } };
      const { data: sent } = await client.POST('/message/send.json', { body });
      const [row] = sent?.response_result ?? [];
      const id = row !== undefined && 'message_id' in row ? row.message_id : '';
      const { data: status } = await client.POST('/message/status.json', { body: { messages: [id] } });
      const [found] = status?.response_result ?? [];
      return all(
        expectEqual('code', sent?.response_code, 801),
        expectEqual('row', row?.response_status, 'OK'),
        expectEqual('status row', found?.response_code, 0),
        expectEqual('recipient', found !== undefined && 'recipient' in found ? found.recipient : null, msisdn),
      );
    },
  },
];
