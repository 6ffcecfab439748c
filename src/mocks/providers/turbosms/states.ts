import type { components } from '../../../generated/turbosms.ts';
import type { State } from '../../telecom/states.ts';
import type { Cause } from '../../telecom/test-numbers.ts';
import { type Ending, momentAt, reachedAt } from '../../world/delivery.ts';
import type { Leg, Message, Moment } from '../../world/message.ts';
import type { World } from '../../world/world.ts';

type Status = components['schemas']['MessageStatus'];
type RejectedStatus = components['schemas']['RejectedStatus'];

/** `Failed` is an undeliverable message that could not even be sent; its word is its reason. */
export const FAILED = 'Failed';

const ENDINGS: Readonly<Record<Cause, Ending>> = {
  expired: { state: 'expired', reason: null },
  undeliverable: { state: 'undeliverable', reason: null },
  rejected: { state: 'rejected', reason: null },
  unknown: { state: 'unknown', reason: null },
  cancelled: { state: 'deleted', reason: null },
  'not-a-user': { state: 'rejected', reason: 'SRVC_NOT_VIBER_USER' },
  'sender-blocked': { state: 'rejected', reason: 'SRVC_USER_BLOCKED' },
  'no-device': { state: 'rejected', reason: 'SRVC_NO_SUITABLE_DEVICE' },
  'no-route': { state: 'undeliverable', reason: FAILED },
  'country-not-enabled': { state: 'rejected', reason: null },
};

/** How this provider tells of an end. */
export const ending = (cause: Cause): Ending => ENDINGS[cause];

const STATUSES: Readonly<Record<State, Status>> = {
  scheduled: 'Queued',
  enroute: 'Sent',
  delivered: 'Delivered',
  read: 'Read',
  clicked: 'Read',
  expired: 'Expired',
  undeliverable: 'Undelivered',
  rejected: 'Rejected',
  unknown: 'Unknown',
  deleted: 'Cancelled',
};

const REJECTED_STATUSES: readonly string[] = ['SRVC_NOT_VIBER_USER', 'SRVC_USER_BLOCKED', 'SRVC_NO_SUITABLE_DEVICE'];

/** A leg as `status`, `details` and `chat/messages` show it; times in Kyiv wall time. */
export interface LegStatus {
  readonly status: Status;
  readonly sent: string | null;
  readonly updated: string;
  readonly rejected_status: RejectedStatus;
  readonly click_time: string | null;
}

const CLICKED = ['clicked'] as const;

/** What the provider says of a leg at this moment. */
export function legStatus(message: Message, leg: Leg, world: World, now = world.clock.now()): LegStatus {
  const moment = momentAt(leg, now);
  const status = statusIn(moment, message, leg);
  const sentAt = sentTime(message, leg, now);
  // A click does not move `updated`: in the document's sample it is later than that.
  const clickedAt = reachedAt(leg, now, CLICKED);
  const updatedAt = clickedAt === null ? moment?.at : (beforeClick(leg, now) ?? moment?.at);
  return {
    status,
    sent: sentAt === null ? null : world.kyiv.format(sentAt),
    updated: world.kyiv.format(updatedAt ?? message.acceptedAt),
    rejected_status: isRejectedStatus(moment?.reason) ? moment.reason : '',
    click_time: clickedAt === null ? null : world.kyiv.format(clickedAt),
  };
}

/** When the leg last changed without a click; undefined where it did not. */
const beforeClick = (leg: Leg, now: number): number | undefined =>
  leg.timeline.findLast((step) => step.at <= now && step.state !== 'clicked')?.at;

/** The provider's word for the state of a leg. */
export function statusOf(message: Message, leg: Leg, now: number): Status {
  return statusIn(momentAt(leg, now), message, leg);
}

function statusIn(moment: Moment | null, message: Message, leg: Leg): Status {
  if (moment === null) return 'Queued';
  if (moment.state === 'undeliverable' && moment.reason === FAILED) return 'Failed';
  return moment.state === 'scheduled' && isHandedOver(message, leg) ? 'Accepted' : STATUSES[moment.state];
}

/**
 * Whether a leg goes to the network as soon as it starts; else it waits in the queue until it is on its way.
 * More than five recipients at once go through the queue, and a message that never leaves it stays there.
 */
function isHandedOver(message: Message, leg: Leg): boolean {
  return message.data.queued !== true && leg.timeline[1]?.state !== 'expired';
}

function sentTime(message: Message, leg: Leg, now: number): number | null {
  if (leg.startsAt === null || leg.startsAt > now) return null;
  if (isHandedOver(message, leg)) return leg.startsAt;
  const leftQueueAt = leg.timeline.find((moment) => moment.state !== 'scheduled' && moment.state !== 'expired')?.at;
  return leftQueueAt !== undefined && leftQueueAt <= now ? leftQueueAt : null;
}

function isRejectedStatus(reason: string | null | undefined): reason is RejectedStatus {
  return reason != null && REJECTED_STATUSES.includes(reason);
}
