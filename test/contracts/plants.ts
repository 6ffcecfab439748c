import type { Draft, Plant } from './stand-in.ts';

const header = (name: string, value: string | null) => (draft: Draft) => {
  if (value === null) draft.headers.delete(name);
  else draft.headers.set(name, value);
};
const refusal = (code: number) => (draft: Draft) => draft.body?.response_code === code;
const error = (code: number) => (draft: Draft) => draft.body?.error_code === code;

/** Twenty differences, one of each kind that a provider may grow, and where each must be named. */
export const PLANTS: readonly Plant[] = [
  {
    name: 'a field is renamed',
    provider: 'turbosms',
    operation: 'POST /user/balance.json',
    when: (draft) => draft.body.response_result !== null,
    change: ({ body }) => {
      body.response_result = { credit: body.response_result.balance };
    },
    kind: 'gone',
    at: 'response_result.balance',
  },
  {
    name: 'a number became a string',
    provider: 'turbosms',
    operation: 'GET /user/balance.json',
    change: ({ body }) => {
      body.response_result.balance = String(body.response_result.balance);
    },
    kind: 'type',
    at: 'response_result.balance',
  },
  {
    name: 'a new code',
    provider: 'turbosms',
    operation: 'POST /message/send.json',
    when: refusal(409),
    change: ({ body }) => {
      body.response_code = 411;
    },
    kind: 'code',
    at: 'response_code',
  },
  {
    name: 'a changed word',
    provider: 'turbosms',
    operation: 'POST /message/send.json',
    when: refusal(402),
    change: ({ body }) => {
      body.response_status = 'NOT_ALLOWED_PICTURE';
    },
    kind: 'value',
    at: 'response_status',
  },
  {
    name: 'a row more',
    provider: 'turbosms',
    operation: 'POST /message/details.json',
    when: (draft) => draft.body.response_result?.length === 2,
    change: ({ body }) => {
      body.response_result.push(body.response_result[0]);
    },
    kind: 'length',
    at: 'response_result',
  },
  {
    name: 'null became a list',
    provider: 'turbosms',
    operation: 'POST /chat/ping.json',
    change: ({ body }) => {
      body.response_result = [];
    },
    kind: 'type',
    at: 'response_result',
  },
  {
    name: 'a field is new',
    provider: 'turbosms',
    operation: 'POST /user/ping.json',
    change: ({ body }) => {
      body.request_id = 17;
    },
    kind: 'new',
    at: 'request_id',
  },
  {
    name: 'another content type',
    provider: 'turbosms',
    operation: 'POST /file/ping.json',
    change: header('content-type', 'text/json; charset=utf-8'),
    kind: 'header',
    at: 'header content-type',
  },
  {
    name: 'another text of an error',
    provider: 'smsc',
    operation: 'POST /sys/send.php',
    when: error(7),
    change: ({ body }) => {
      body.error = 'wrong number';
    },
    kind: 'value',
    at: 'error',
  },
  {
    name: 'another number of an error',
    provider: 'smsc',
    operation: 'GET /sys/templates.php',
    change: ({ body }) => {
      body.error_code = 4;
    },
    kind: 'code',
    at: 'error_code',
  },
  {
    name: 'an id is gone',
    provider: 'smsc',
    operation: 'GET /sys/status.php',
    when: (draft) => Array.isArray(draft.body),
    change: ({ body }) => {
      body[1].id = undefined;
    },
    kind: 'gone',
    at: '1.id',
  },
  {
    name: 'refused with a status of HTTP',
    provider: 'smsc',
    operation: 'POST /rest/send/',
    change: (draft) => {
      draft.status = 400;
    },
    kind: 'status',
    at: 'status',
  },
  {
    name: 'a decimal became a number',
    provider: 'smsc',
    operation: 'POST /rest/balance/',
    change: ({ body }) => {
      body.balance = Number(body.balance);
    },
    kind: 'type',
    at: 'balance',
  },
  {
    name: 'two decimals in place of four',
    provider: 'smsclub',
    operation: 'GET /sms/balance',
    change: ({ body }) => {
      body.success_request.info.money = '73.41';
    },
    kind: 'value',
    at: 'success_request.info.money',
  },
  {
    name: 'the rate limit tells less',
    provider: 'smsclub',
    operation: 'GET /sms/originator',
    change: header('x-rate-limit-remaining', null),
    kind: 'header',
    at: 'header x-rate-limit-remaining',
  },
  {
    name: 'another status of HTTP',
    provider: 'smsclub',
    operation: 'POST /vibers/send',
    when: (draft) => draft.status === 462,
    change: (draft) => {
      draft.status = 422;
    },
    kind: 'status',
    at: 'status',
  },
  {
    name: 'a list became text',
    provider: 'smsclub',
    operation: 'POST /vibers/send',
    when: (draft) => draft.status === 463,
    change: ({ body }) => {
      body.errorRequest.errors.anyCorrectPhones = body.errorRequest.errors.anyCorrectPhones[0];
    },
    kind: 'type',
    at: 'errorRequest.errors.anyCorrectPhones',
  },
  {
    name: 'another code at a field',
    provider: 'octotoo',
    operation: 'POST /rcs',
    when: (_, request) => request.includes('"text":""'),
    change: ({ body }) => {
      body.errors[0].code = 22;
    },
    kind: 'code',
    at: 'errors.0.code',
  },
  {
    name: 'another sentence',
    provider: 'octotoo',
    operation: 'GET /cascades/{cascadeId}',
    change: ({ body }) => {
      body.message = 'Cascade not found';
    },
    kind: 'value',
    at: 'message',
  },
  {
    name: 'no allowed methods',
    provider: 'octotoo',
    operation: 'GET /viber/version',
    change: header('allow', 'GET'),
    kind: 'header',
    at: 'header allow',
  },
];
