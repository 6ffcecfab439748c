import { all, type ContractCase, expectEqual } from './case.ts';

type Case = ContractCase<'smsclub'>;

/** What must hold of SMS Club, on the mock and live. */
export const smsclubCases: readonly Case[] = [
  {
    id: 'balance-is-a-decimal',
    title: 'the balance is a decimal in a string, in hryvnias, by POST and by GET',
    covers: { operations: ['POST /sms/balance', 'GET /sms/balance'], answers: ['balance'] },
    evidence: 'client',
    price: 'free',
    needs: [],
    async run({ client }) {
      const answers = [await client.POST('/sms/balance'), await client.GET('/sms/balance')];
      return all(
        ...answers.map(({ data }) => {
          const { money, currency } = Object(Object(Object(data).success_request).info);
          return all(
            /^-?\d+\.\d{4}$/.test(String(money)) ? null : `money: got ${JSON.stringify(money)}`,
            expectEqual('currency', currency, 'UAH'),
          );
        }),
      );
    },
  },
  {
    id: 'unknown-token',
    title: 'an unknown token is a 401 exception with name and message',
    covers: { operations: ['POST /vibers/status'], answers: ['unauthorized'] },
    evidence: 'documented',
    price: 'free',
    needs: [],
    async run({ stranger }) {
      const { error, response } = await stranger.POST('/vibers/status', { body: { messageIds: ['1'] } });
      return all(
        expectEqual('HTTP status', response.status, 401),
        expectEqual('keys', Object.keys(Object(error)), ['name', 'message', 'code', 'status']),
      );
    },
  },
  {
    id: 'send-refusals',
    title: 'a send with half a pair of button fields is 400, with texts in arrays',
    covers: { operations: ['POST /vibers/send'], answers: ['button-pair'] },
    evidence: 'documented',
    price: 'free',
    needs: ['sender'],
    async run({ client, sender }) {
      const { error, response } = await client.POST('/vibers/send', {
        body: { sender, phones: ['380500000000'], message: 'Holub contract', button_txt: 'Open' },
      });
      const texts = Object.values(Object(Object(Object(error).errorRequest).errors)) as unknown[];
      return all(
        expectEqual('HTTP status', response.status, 400),
        texts.length > 0 && texts.every(Array.isArray) ? null : `errors: got ${JSON.stringify(error)}`,
      );
    },
  },
  {
    id: 'status-of-a-stranger',
    title: 'the status of unknown ids is an empty list',
    covers: { operations: ['POST /vibers/status'], answers: [] },
    evidence: 'assumed',
    price: 'free',
    needs: [],
    async run({ client }) {
      const { data } = await client.POST('/vibers/status', { body: { messageIds: ['0'] } });
      return expectEqual('requestData', Object(Object(data).successfulRequest).requestData, []);
    },
  },
];
