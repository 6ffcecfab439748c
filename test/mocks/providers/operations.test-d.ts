// Checked by the compiler (`npm run check`): each line that must not compile is marked so.
import type { paths } from '../../../src/generated/turbosms.ts';
import type { Operation, OperationKey, Operations } from '../../../src/mocks/providers/provider.ts';

type Table = Operations<paths>;
type Balance = Table['GET /user/balance'];

declare const table: Table;
declare const rows: { [Key in OperationKey<paths>]: Table[Key] };
const { 'POST /message/send.json': sendMessage, ...allButOne } = rows;

table satisfies Table;
sendMessage satisfies Operation;

// @ts-expect-error a missing row
allButOne satisfies Table;

// @ts-expect-error an unknown row
({ ...rows, 'POST /message/cancel.json': sendMessage }) satisfies Table;

const wellFormed: Balance = () => ({
  status: 200,
  format: 'json',
  body: { response_code: 0, response_status: 'OK', response_result: { balance: 1 } },
});
wellFormed satisfies Balance;

const asText: Balance = () => ({
  status: 200,
  format: 'json',
  // @ts-expect-error a body that the spec does not have: the balance is a number
  body: { response_code: 0, response_status: 'OK', response_result: { balance: '1' } },
});
asText satisfies Balance;

const invented: Balance = () => ({
  status: 200,
  format: 'json',
  // @ts-expect-error an answer that the provider does not have
  body: { response_code: 903, response_status: 'INVALID_NUMBER', response_result: null },
});
invented satisfies Balance;
