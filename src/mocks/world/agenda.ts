import TinyQueue from 'tinyqueue';

/** Something that must happen at a moment of world time. Plain data, so that it survives a snapshot. */
export type Effect =
  /** A leg starts, or ends so that its price is given back: the account is charged or refunded. */
  | { readonly kind: 'settle'; readonly messageId: string }
  /** The recipient writes back. */
  | { readonly kind: 'reply'; readonly messageId: string }
  /** A watched message changes its state. */
  | { readonly kind: 'state'; readonly messageId: string }
  /** A callback is sent, or sent again. */
  | { readonly kind: 'callback'; readonly callback: Callback };

/** One thing told to an account's callback URL, with the number of the next attempt. */
export interface Callback {
  readonly provider: string;
  readonly credential: string;
  readonly told: Readonly<Record<string, unknown>>;
  readonly attempt: number;
}

/** An effect with its moment (epoch ms). */
export interface Due {
  readonly at: number;
  /** Of two effects at one moment, the one planned first happens first. */
  readonly order: number;
  readonly effect: Effect;
}

export interface Agenda {
  /** How many effects are planned. */
  readonly size: number;
  plan(at: number, effect: Effect): void;
  /** The moment of the next effect; Infinity when there is none. */
  nextAt(): number;
  /** Takes the next effect that is due at `now`. */
  takeDue(now: number): Due | undefined;
  removeWhere(test: (effect: Effect) => boolean): void;
  save(): readonly Due[];
  restore(dues: readonly Due[]): void;
}

export interface AgendaOptions {
  /** How many effects may be planned. */
  readonly most: number;
  /** Whether an effect still has somebody to happen to. */
  readonly isWanted: (effect: Effect) => boolean;
  /** Called with the number of effects that were dropped, of those that are wanted. */
  readonly dropped: (count: number) => void;
}

const BOUNDLESS: AgendaOptions = { most: Number.POSITIVE_INFINITY, isWanted: () => true, dropped: () => {} };

/** What is planned to happen, in order. What nobody wants any more stands there until its time, or until there is no room. */
export function createAgenda({ most, isWanted, dropped }: AgendaOptions = BOUNDLESS): Agenda {
  let queue = emptyQueue();
  let order = 0;
  const keep = (dues: readonly Due[]) => {
    queue = emptyQueue();
    for (const due of dues) queue.push(due);
  };
  const makeRoom = () => {
    const wanted = queue.data.filter(({ effect }) => isWanted(effect));
    // A tenth at a time: each time all are looked at.
    const kept = wanted.sort(byMoment).slice(0, Math.floor(most * 0.9));
    if (wanted.length > kept.length) dropped(wanted.length - kept.length);
    keep(kept);
  };
  return {
    get size() {
      return queue.length;
    },
    plan(at, effect) {
      if (queue.length >= most) makeRoom();
      queue.push({ at, order: order++, effect });
    },
    nextAt: () => queue.peek()?.at ?? Number.POSITIVE_INFINITY,
    takeDue: (now) => ((queue.peek()?.at ?? Number.POSITIVE_INFINITY) <= now ? queue.pop() : undefined),
    removeWhere: (test) => keep(queue.data.filter(({ effect }) => !test(effect))),
    save: () => [...queue.data].sort(byMoment),
    restore(dues) {
      keep(dues);
      order = dues.reduce((highest, due) => Math.max(highest, due.order + 1), 0);
    },
  };
}

const byMoment = (a: Due, b: Due) => a.at - b.at || a.order - b.order;

function emptyQueue(): TinyQueue<Due> {
  return new TinyQueue<Due>([], byMoment);
}
