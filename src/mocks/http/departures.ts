/**
 * Lets what was made ready in one turn of the event loop leave together at its end, in its order.
 *
 * Each write to a waiting client on the same machine wakes it, which takes as long as a third of an answer; while it is
 * awake the others cost nothing. Where a turn has one answer, it leaves as soon as it would have.
 */
export function openDepartures<Departing>(
  leave: (departing: Departing) => void,
  afterTurn: (run: () => void) => void,
): (departing: Departing) => void {
  let ready: Departing[] = [];
  const leaveAll = () => {
    const leaving = ready;
    ready = [];
    for (const each of leaving) leave(each);
  };
  return (departing) => {
    if (ready.length === 0) afterTurn(leaveAll);
    ready.push(departing);
  };
}
