import { all, type ContractCase, expectEqual } from './case.ts';

type Case = ContractCase<'octotoo'>;

/** What must hold of Octotoo, on the mock and live. */
export const octotooCases: readonly Case[] = [
  {
    id: 'alive',
    title: 'health and version answer, and a version is three numbers',
    covers: {
      operations: ['GET /sms-v3/health', 'GET /sms-v3/version', 'GET /viber/health', 'GET /viber/version'],
      answers: ['healthy', 'version'],
    },
    evidence: 'documented',
    price: 'free',
    needs: [],
    async run({ client }) {
      const health = [await client.GET('/sms-v3/health'), await client.GET('/viber/health')];
      const versions = [await client.GET('/sms-v3/version'), await client.GET('/viber/version')];
      return all(
        ...health.map(({ response }) => expectEqual('HTTP status', response.status, 200)),
        ...versions.map(({ data }) =>
          /^\d+\.\d+\.\d+$/.test(data?.version ?? '') ? null : `version: got ${JSON.stringify(data)}`,
        ),
      );
    },
  },
  {
    id: 'unknown-token',
    title: 'an unknown token is a 401 exception with the four keys',
    covers: { operations: ['GET /sms-v3'], answers: ['unauthorized'] },
    evidence: 'assumed',
    price: 'free',
    needs: [],
    async run({ stranger }) {
      const { error, response } = await stranger.GET('/sms-v3');
      return all(
        expectEqual('HTTP status', response.status, 401),
        expectEqual('keys', Object.keys(Object(error)), ['name', 'message', 'code', 'status']),
        expectEqual('status', Object(error).status, 401),
      );
    },
  },
  {
    id: 'send-without-text',
    title: 'a send without text is code 22 at the field text, and costs nothing',
    covers: { operations: ['POST /sms-v3', 'POST /viber'], answers: ['text-blank'] },
    evidence: 'documented',
    price: 'free',
    needs: ['sender'],
    async run({ client, sender }) {
      const recipients = [{ phone: 380500000000 }];
      const sms = await client.POST('/sms-v3', { body: { sms: { from: sender, text: '' }, recipients } });
      const viber = await client.POST('/viber', { body: { viber: { from: sender, text: '' }, recipients } });
      const expected = [{ field: 'text', code: 22, description: 'Text cannot be blank.' }];
      return all(
        expectEqual('HTTP status', sms.response.status, 422),
        expectEqual('SMS', Object(sms.error).errors, expected),
        expectEqual('Viber', Object(viber.error).errors, expected),
      );
    },
  },
  {
    id: 'no-such-message',
    title: 'an RCS message, a cascade and a chat that do not exist are 404, each in its own words',
    covers: {
      operations: ['GET /rcs/{rcsId}', 'GET /cascades/{cascadeId}', 'GET /two-way-chats/{chatId}'],
      answers: ['not-found', 'object-not-found'],
    },
    evidence: 'documented',
    price: 'free',
    needs: [],
    async run({ client }) {
      const rcs = await client.GET('/rcs/{rcsId}', { params: { path: { rcsId: 1 } } });
      const cascade = await client.GET('/cascades/{cascadeId}', { params: { path: { cascadeId: '1' } } });
      const chat = await client.GET('/two-way-chats/{chatId}', { params: { path: { chatId: 987654321 } } });
      return all(
        ...[rcs, cascade, chat].map(({ response }) => expectEqual('HTTP status', response.status, 404)),
        expectEqual('RCS', Object(rcs.error).message, 'Not Found'),
        expectEqual('cascade', Object(cascade.error).message, 'Not Found'),
        expectEqual('chat', Object(chat.error).message, 'Object not found: 987654321'),
      );
    },
  },
];
