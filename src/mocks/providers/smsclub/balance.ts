import type { components } from '../../../generated/smsclub.ts';
import { formatMoney } from '../../world/money.ts';
import type { Call } from '../framework/signed-in.ts';
import type { Reply } from '../provider.ts';
import { successRequest } from './envelope.ts';

/** `POST` and `GET /sms/balance`: a string with four decimals. */
export const balance = ({ account }: Call): Reply<components['schemas']['BalanceAnswer']> =>
  successRequest({ info: { money: formatMoney(account.balance, 4), currency: 'UAH' as const } });
