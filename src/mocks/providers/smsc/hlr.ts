import type { components } from '../../../generated/smsc.ts';
import { operatorOf } from '../../telecom/operators.ts';
import type { Message } from '../../world/message.ts';
import { hash } from '../../world/random.ts';
import { countryNameOf } from './recipients.ts';
import { dataOf } from './sent.ts';
import type { Standing } from './states.ts';

type HlrMembers = Required<
  Pick<components['schemas']['StatusMembers'], 'imsi' | 'msc' | 'mcc' | 'mnc' | 'cn' | 'net' | 'rcn' | 'rnet'>
>;

const HLR_TYPE = 4;
const NOTHING: HlrMembers = { imsi: '', msc: '', mcc: '', mnc: '', cn: '', net: '', rcn: '', rnet: '' };

/** What the operator's register says of a number that was asked about with `hlr=1`; nothing until it has answered. */
export function hlrMembers(message: Message, { status }: Standing): HlrMembers | undefined {
  if (dataOf(message).type !== HLR_TYPE) return undefined;
  const { msisdn } = message;
  const operator = operatorOf(msisdn);
  if (status !== 1 || operator === null) return NOTHING;
  const { mcc, mnc, name } = operator;
  // The number of the SIM and of the switching centre are made up of the number, so that they never change.
  const imsi = `${mcc}${mnc}${String(hash(msisdn) >>> 0).padStart(10, '0')}`;
  const msc = `${msisdn.slice(0, 5)}0000${mnc}0`;
  return { ...NOTHING, imsi, msc, mcc, mnc, cn: countryNameOf(msisdn), net: name };
}
