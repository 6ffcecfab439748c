import type { components } from '../../../generated/smsc.ts';
import { operatorOf } from '../../telecom/operators.ts';
import type { World } from '../../world/world.ts';
import { elements, type Layout, resultXml } from './layout.ts';
import type { Call } from './operation.ts';
import { countryNameOf, readNumber } from './recipients.ts';
import { refuse } from './refusals.ts';
import { listOf } from './wire.ts';

type Schemas = components['schemas'];
type InfoAnswer = Schemas['InfoAnswer'];
type Success = Schemas['NumberInfo'] | Schemas['NumberInfoRow'][];

const MOSCOW_MINUTES = 180;

/** `info.php`: the operator of one number, or of those in a list. */
export function info({ form, world }: Call): InfoAnswer {
  const phone = form.text('phone').trim();
  if (!form.flag('get_operator') || phone === '') return refuse('parameters-error');
  if (!phone.includes(',')) return infoOf(phone, world) ?? refuse('operator-not-found');
  const rows = listOf(phone, /,/).flatMap((each) => {
    const found = infoOf(each, world);
    return found === null ? [] : [{ phone: readNumber(each), ...found }];
  });
  // Of a list, numbers without an operator are left out (assumed).
  return rows.length === 0 ? refuse('operator-not-found') : rows;
}

/** None of the six is empty: a client tests them all for truth. The zone is told from Moscow. */
function infoOf(phone: string, { clock, kyiv }: World): Schemas['NumberInfo'] | null {
  const msisdn = readNumber(phone);
  const operator = operatorOf(msisdn);
  if (operator === null) return null;
  const country = countryNameOf(msisdn);
  const tz = String((kyiv.offsetMinutes(clock.now()) - MOSCOW_MINUTES) / 60);
  return { country, operator: operator.name, region: country, mcc: operator.mcc, mnc: operator.mnc, tz };
}

/** How it looks: `fmt=0` names the number first, so that the country is the second item, where a client reads it. */
export const infoLayout: Layout<Success> = {
  line: (answer, form) =>
    (Array.isArray(answer) ? answer : [{ phone: readNumber(form.text('phone').trim()), ...answer }])
      .map((row) =>
        Object.entries(row)
          .map(([name, value]) => `${name} = ${value}`)
          .join(', '),
      )
      .join('\n'),
  values: (answer) => (Array.isArray(answer) ? answer : [answer]).map((row) => Object.values(row).join(',')).join('\n'),
  xml: (answer) =>
    Array.isArray(answer) ? `<result>\n${elements(answer, 'info').join('')}</result>` : resultXml(answer),
};
