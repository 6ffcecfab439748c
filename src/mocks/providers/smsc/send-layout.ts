import type { components } from '../../../generated/smsc.ts';
import { elements, escapeXml, type Layout } from './layout.ts';

type Schemas = components['schemas'];
type Success = Schemas['SendSuccess'];
type Phone = Schemas['Phones'][number];

/** How a send's success looks, by the document's section on answers. */
export const sendLayout: Layout<Success> = {
  line(answer) {
    const { cnt, phones } = answer;
    if (!('id' in answer)) return withPhones(`${answer.cost} (${cnt} SMS)`, phones);
    const cost = 'cost' in answer ? `, COST - ${answer.cost}` : '';
    const balance = 'balance' in answer ? `, BALANCE - ${answer.balance}` : '';
    return withPhones(`OK - ${cnt} SMS, ID - ${answer.id}${cost}${balance}`, phones);
  },
  values({ phones, ...members }) {
    return withPhones(Object.values(members).join(','), phones);
  },
  // The place of the phones inside `<result>` is assumed.
  xml({ phones, ...members }) {
    const list = phones === undefined ? '' : `<phones>\n${phones.map(phoneElement).join('')}</phones>\n`;
    return `<result>\n${elements(members).join('')}${list}</result>`;
  },
};

/** In test mode the place of a number's cost stays empty (assumed). */
const phoneLine = (phone: Phone) => [phone.phone, phone.mccmnc, costOf(phone), phone.status, phone.error].join(',');

const costOf = (phone: Phone) => ('cost' in phone ? phone.cost : '');

function withPhones(line: string, phones: readonly Phone[] = []): string {
  return [line, ...phones.map(phoneLine)].join('\n');
}

function phoneElement({ phone, ...attributes }: Phone): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
  return `<phone${written.join('')}>${escapeXml(phone)}</phone>\n`;
}
