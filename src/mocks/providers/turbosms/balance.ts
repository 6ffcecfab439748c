import type { components } from '../../../generated/turbosms.ts';
import { moneyAsNumber } from '../../world/money.ts';
import type { Call } from './call.ts';
import { type Envelope, envelope, ok } from './envelope.ts';

/** `user/balance`: the money of the account; a JSON number, since a string breaks a strict client. */
export function balance({ account }: Call): Envelope<components['schemas']['BalanceResult']> {
  return ok({ balance: moneyAsNumber(account.balance) });
}

/** `ping` of every module: the API is alive and the token is good. */
export function ping(): Envelope<null> {
  return envelope('PONG', null);
}
