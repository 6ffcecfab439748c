import type { components } from '../../../generated/smsc.ts';
import type { Message } from '../../world/message.ts';
import { nodeZlib } from '../../world/node-modules.ts';
import type { Call } from './operation.ts';
import { dataOf, wireId } from './sent.ts';
import { standingOf } from './states.ts';
import { messageMembers, operatorMembers, statusMembers } from './status.ts';

/** A row of `get_messages`. */
export function historyRow(message: Message, { account, world }: Call): components['schemas']['HistoryMessage'] {
  const standing = standingOf(message, world.clock.now());
  const { flag: _, ...status } = statusMembers(standing, message, world);
  const { comment: _comment, ...members } = messageMembers(message, message.msisdn, standing, account, world);
  const { operator_orig: _orig, ...operator } = operatorMembers(message);
  const { type, intId } = dataOf(message);
  return {
    ...status,
    ...members,
    ...operator,
    id: wireId(message.providerId),
    int_id: String(intId),
    // 8 is e-mail, 0 all else, as in the parameter of this name.
    format: type === 8 ? 8 : 0,
    crc: nodeZlib().crc32(members.message),
  };
}
