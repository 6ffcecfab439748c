import type { components } from '../../../generated/smsc.ts';
import { formatMoney, parseMoney } from '../../world/money.ts';
import { type Layout, resultXml } from './layout.ts';
import type { Call } from './operation.ts';
import { rules, settingsOf } from './rules.ts';

type Schemas = components['schemas'];
type Balance = Schemas['BalanceOnly'] | Schemas['BalanceWithCurrency'];

/** `balance.php`: the money of the account; the credit only where there is one (client). */
export function balance({ account, form }: Call): Balance {
  const money = formatMoney(account.balance, 0);
  if (!form.flag('cur')) return { balance: money };
  const credit = formatMoney(parseMoney(settingsOf(account).credit) ?? 0, 0);
  const currency = rules.currency as Schemas['Currency'];
  return { balance: money, currency, ...(credit === '0' ? {} : { credit }) };
}

/** How it looks. `fmt=1` has no comma without `cur`: clients take two elements for an error. */
export const balanceLayout: Layout<Balance> = {
  line: (answer) => ('currency' in answer ? `${answer.balance} ${answer.currency}` : answer.balance),
  values(answer) {
    if (!('currency' in answer)) return answer.balance;
    const { credit } = answer;
    return [answer.balance, ...(credit === undefined ? [] : [credit]), answer.currency].join(',');
  },
  xml: (answer) => ('currency' in answer ? resultXml(answer) : `<balance>${answer.balance}</balance>`),
};
