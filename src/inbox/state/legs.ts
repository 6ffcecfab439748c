import type { Leg, Message, State } from '../control/schemas.ts';

/** The place of the leg that counts at world time `now`: the last one that has started, else the first. */
export function currentLeg({ legs }: Message, now: number): number {
  return Math.max(
    0,
    legs.findLastIndex(({ startsAt }) => startsAt !== null && Date.parse(startsAt) <= now),
  );
}

/** What can become of a message, the good first. */
const ENDS: readonly State[] = ['delivered', 'read', 'clicked', 'expired', 'undeliverable', 'rejected'];

/** What can become of a leg, the good first. What its provider never tells of is left out: no status would show it. */
export function endsOf({ reports }: Leg): readonly State[] {
  return ENDS.filter((state) => (state === 'read' ? reports.read : state === 'clicked' ? reports.click : true));
}

/** Where a leg has come to, as the phone sees it. */
export type Arrival = 'there' | 'coming' | 'failed' | 'unused' | 'unsure';

/** Whether the phone has it. */
export function arrivalOf({ state, startsAt, timeline }: Leg): Arrival {
  switch (state) {
    case 'delivered':
    case 'read':
    case 'clicked':
      return 'there';
    case 'expired':
    case 'undeliverable':
    case 'rejected':
    case 'deleted':
      return 'failed';
    case 'unknown':
      return 'unsure';
    default:
      return startsAt === null || timeline.length === 0 ? 'unused' : 'coming';
  }
}

/** When the phone got it, or when it set out. */
export function arrivedAt({ timeline, startsAt }: Leg, acceptedAt: string): string {
  const reached = timeline.find(({ state }) => state === 'delivered' || state === 'read' || state === 'clicked');
  return reached?.at ?? startsAt ?? acceptedAt;
}
